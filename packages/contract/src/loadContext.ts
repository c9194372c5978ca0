import { ContractError } from "./contractError.ts";
import type { TreeObject } from "./json.ts";
import type { ContractWarning } from "./model.ts";
import type { Places } from "./places.ts";

/** What every step of reading a document needs. */
export interface LoadContext {
  /** The overlaid document; no step changes it. */
  readonly document: TreeObject;
  readonly dialect: "3.0" | "3.1";
  /** Notes a repair at an object of the document or at one of its properties. */
  warn(kind: string, message: string, object: object, key?: string | number): void;
  /** The error for a part of the document that cannot be read. */
  defect(problem: string, mend: string, object: object, key?: string | number): ContractError;
  readonly warnings: readonly ContractWarning[];
}

export function createLoadContext(document: TreeObject, dialect: "3.0" | "3.1", places: Places): LoadContext {
  const warnings: ContractWarning[] = [];
  const seen = new Set<string>();
  return {
    document,
    dialect,
    warnings,
    warn(kind, message, object, key) {
      const warning = Object.freeze({ kind, message, ...places.of(object, key) });
      const identity = JSON.stringify(warning);
      // A shared parameter or response is read once for every operation that uses it.
      if (!seen.has(identity)) warnings.push(warning);
      seen.add(identity);
    },
    defect: (problem, mend, object, key) => new ContractError({ problem, ...places.of(object, key), mend }),
  };
}
