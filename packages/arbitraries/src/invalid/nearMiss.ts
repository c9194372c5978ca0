import type { Json } from "@iom-conformance/contract";
import type fc from "fast-check";

/** A value in which one thing is wrong. */
export interface Miss {
  readonly value: Json;
  /** JSON pointer from the value to what is wrong, as a judge reports it. */
  readonly path: string;
  /** A sentence that says what was done. */
  readonly description: string;
}

/** One way to miss a rule narrowly. */
export interface NearMiss {
  /** Stable name of the way, such as `one-above-maximum`. */
  readonly kind: string;
  readonly misses: () => fc.Arbitrary<Miss>;
}

/** Near misses in which the whole value is what is wrong. */
export function nearMiss(
  kind: string,
  values: () => fc.Arbitrary<Json>,
  describe: string | ((value: Json) => string),
): NearMiss {
  const description = (value: Json) =>
    typeof describe === "string" ? `${shown(value)}, ${describe}` : describe(value);
  return {
    kind,
    misses: () => values().map((value) => ({ value, path: "", description: description(value) })),
  };
}

const MOST_SHOWN = 60;

/** A value as a sentence can quote it: as JSON, long ones cut off. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  const characters = [...text];
  return characters.length <= MOST_SHOWN ? text : `${characters.slice(0, MOST_SHOWN).join("")}…`;
}
