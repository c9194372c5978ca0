import type { ContractWarning, Json } from "./model.ts";

/** A YAML or JSON text that was read: its value, frozen, and where in the text each part stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: Json;
  /** The 1-based line of the key or item that a JSON pointer names; null where the text has no such place. */
  lineOf(pointer: string): number | null;
  /** The scalar at a JSON pointer as it is written, so that a version 1.10 stays 1.10; null where there is none. */
  textOf(pointer: string): string | null;
  readonly warnings: readonly ContractWarning[];
}
