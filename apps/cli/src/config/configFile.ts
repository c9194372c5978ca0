import type { Auth, Limits, Waiver } from "@iom-conformance/conformance";
import type { JsonObject } from "@iom-conformance/contract";

/** What a config file says; its shape is `config.schema.json`, and every `${NAME}` is replaced. */
export interface ConfigValues {
  readonly target?: string;
  readonly apis?: readonly (string | { readonly api: string; readonly url?: string })[];
  readonly auth?: Auth;
  readonly fixtures?: JsonObject;
  readonly writes?: boolean;
  readonly limits?: Partial<Limits>;
  readonly waivers?: readonly Waiver[];
  readonly tls?: { readonly caFile?: string; readonly insecure?: boolean };
}

/** A config file that was read, or nothing in its place. */
export interface ConfigFile {
  readonly values: ConfigValues;
  /** As messages name it; null when there is none. */
  readonly file: string | null;
  /** Where in the file a JSON pointer points, for the beginning of a message: `file:line: key`. */
  place(pointer: string): string;
}

/** The configuration of somebody who has no file. */
export const noConfigFile: ConfigFile = { values: {}, file: null, place: (pointer) => pointer };
