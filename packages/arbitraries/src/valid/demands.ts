import type { Json } from "@iom-conformance/contract";
import type fc from "fast-check";

/** What an object shall be like beside what its schema says. */
export interface Demands {
  /** Properties that must be there. */
  readonly present?: ReadonlySet<string>;
  /** Properties that must not be there. */
  readonly absent?: ReadonlySet<string>;
  /** Arbitraries that stand in for single properties, whatever the schema says about them. */
  readonly replace?: ReadonlyMap<string, fc.Arbitrary<Json>>;
}
