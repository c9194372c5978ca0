import type { Json } from "@iom-conformance/contract";

/** Who asks. `raw` is an Authorization header as it stands. */
export type Credentials =
  | { readonly kind: "default" }
  | { readonly kind: "none" }
  | { readonly kind: "basic" }
  | { readonly kind: "bearer" }
  | { readonly kind: "forbidden" }
  /** `invalid`: no healthy target lets anybody in with it. */
  | { readonly kind: "raw"; readonly authorization: string; readonly invalid?: true };

/** A request before it is bound to a host and to credentials. */
export interface RequestDraft {
  /** Upper case. */
  readonly method: string;
  /** Path below the API's base path, percent-encoded. */
  readonly path: string;
  /** Decoded names and values, in order. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string | null;
  /** What travels in place of the body's text, where that is not UTF-8 on purpose. */
  readonly octets?: Uint8Array;
  readonly credentials: Credentials;
  /** The query as it travels, in place of `query`. */
  readonly rawQuery?: string;
}

/** How a request differs from the valid request that is the starting point. */
export interface RequestChanges {
  /** Values of parameters by name; null leaves the parameter out. A list is serialized as the document says. */
  readonly parameters?: { readonly [name: string]: Json };
  /** The text of query parameters as it travels, whatever their schema says; replaces all values of that name. */
  readonly rawParameters?: { readonly [name: string]: string };
  /** Null leaves the header out. */
  readonly headers?: { readonly [name: string]: string | null };
  /** A JSON value as the body. */
  readonly body?: Json;
  /** The body as it travels. */
  readonly rawBody?: string;
  /** The body as octets that are no UTF-8; `rawBody` stands for it in evidence. */
  readonly octets?: Uint8Array;
  /** The query as it travels, without the question mark, in place of all query parameters. */
  readonly rawQuery?: string;
  readonly credentials?: Credentials;
  readonly method?: string;
  readonly path?: string;
}
