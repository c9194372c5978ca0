import type { FieldPath, Json } from "@iom-conformance/contract";
import type fc from "fast-check";
import { lazyArbitrary } from "../valid/lazyArbitrary.ts";
import type { Invalid } from "./invalid.ts";
import type { Miss } from "./nearMiss.ts";

/** One rule at one place, and one way to miss it narrowly. */
export interface Break {
  /** `*` stands for an item of a list, and for a property that the schema does not name. */
  readonly path: FieldPath;
  readonly keyword: string;
  /** What the keyword says: for `required` one property's name, for unions the names of the variants. */
  readonly limit: Json;
  /** Stable name of the way, such as `one-above-maximum`. */
  readonly kind: string;
  /** Values that break this rule and no other. */
  readonly arbitrary: fc.Arbitrary<Invalid>;
}

/** A rule that nothing breaks alone. */
export interface Unbreakable {
  readonly path: FieldPath;
  readonly keyword: string;
  readonly limit: Json;
  /** Why not, as the end of a sentence. */
  readonly reason: string;
}

/** Misses as labelled invalid values; made when they are first needed, because a document has thousands. */
export function labelled(keyword: string, make: () => fc.Arbitrary<Miss>): fc.Arbitrary<Invalid> {
  return lazyArbitrary(() =>
    make().map(({ value, path, description }) => ({ value, violation: { path, keyword, description } })),
  );
}
