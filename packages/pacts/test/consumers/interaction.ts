import type { Json } from "@iom-conformance/contract";

/** One request of a consumer, the answer that it counts on, and what it makes of it. Matchers come from the contract, not from here. */
export interface Interaction {
  /** Unique within the consumer. */
  readonly description: string;
  /** One of the provider states. */
  readonly state: string;
  readonly operation: string;
  readonly request: {
    readonly headers: { readonly [name: string]: string };
    /** Whether credentials are sent. */
    readonly authorized: boolean;
    readonly query?: { readonly [parameter: string]: Json };
    /** Parameters whose values the provider state gives, by the name of the value. */
    readonly fromState?: { readonly [parameter: string]: string };
    readonly body?: Json;
  };
  readonly response: {
    readonly status: number;
    /** Headers that the contract describes. */
    readonly headers?: { readonly [name: string]: string };
    readonly mediaType?: string;
    readonly body?: Json;
  };
  /** Sends the request through the consumer's own client. */
  readonly send: (client: { readonly host: string; readonly authorization: string | null }) => Promise<unknown>;
  readonly result: unknown;
}

export interface Consumer {
  readonly name: string;
  readonly provider: string;
  /** Folder of the contract below specs/. */
  readonly contract: string;
  readonly interactions: readonly Interaction[];
}
