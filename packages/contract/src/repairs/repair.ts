import type { YAMLError } from "yaml";
import type { ContractWarning } from "../model.ts";

/** A text in which some lines were indented anew; it has as many lines as before. */
export interface RepairedText {
  readonly text: string;
  readonly warnings: readonly ContractWarning[];
}

/** What the YAML parser makes of a text: its errors, and its value as JSON text when there are none. */
export type TryYaml = (text: string) => { readonly errors: readonly YAMLError[]; readonly value: string | null };

/** Mends one kind of slip in a text with these errors; null when it finds none, or none that it can mend safely. */
export type Repair = (
  text: string,
  file: string,
  errors: readonly YAMLError[],
  tryYaml: TryYaml,
) => RepairedText | null;
