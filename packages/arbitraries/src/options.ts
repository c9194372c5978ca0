import type { FieldPath } from "@iom-conformance/contract";

/** What the generated values are like. */
export interface ArbitraryOptions {
  /** Whether optional fields appear. Default `mixed`. */
  readonly optional?: "always" | "never" | "mixed";
  /**
   * The most items of a list, unless its `minItems` asks for more. Default: up to 5 items, and now and then exactly as many as a
   * documented `maxItems` of at most 100 allows.
   */
  readonly maxItems?: number;
  /**
   * The most code points of a text, unless its `minLength` asks for more, or its format or pattern does. Default: short texts mostly, and now and then exactly as long
   * as a documented `maxLength` of at most 10,000 allows.
   */
  readonly maxLength?: number;
  /** How many levels recursive schemas unfold. Default 3. */
  readonly maxDepth?: number;
  /**
   * What stands at a field path (a JSON pointer in which `*` is every item of a list): a value, or a fast-check arbitrary of values.
   * The containers on the way then always exist. Nothing checks that the schema allows the value.
   */
  readonly overrides?: { readonly [path: FieldPath]: unknown };
}

/** Options with their defaults; null for a limit that nobody set. */
export interface ResolvedOptions {
  readonly optional: "always" | "never" | "mixed";
  readonly maxItems: number | null;
  readonly maxLength: number | null;
  readonly maxDepth: number;
  readonly overrides: { readonly [path: FieldPath]: unknown };
}

/**
 * Fills in the defaults.
 *
 * @throws RangeError for a limit that is no whole number from 0, and for an override whose path is no JSON pointer
 */
export function resolveOptions(options: ArbitraryOptions = {}): ResolvedOptions {
  const { optional = "mixed", maxItems = null, maxLength = null, maxDepth = 3, overrides = {} } = options;
  for (const [name, limit] of Object.entries({ maxItems, maxLength, maxDepth })) {
    if (limit !== null && !(Number.isInteger(limit) && limit >= 0)) {
      throw new RangeError(`${name} must be a whole number from 0, not ${limit}`);
    }
  }
  for (const path of Object.keys(overrides)) {
    if (path !== "" && !path.startsWith("/")) {
      throw new RangeError(`an override needs a JSON pointer such as /data/*/id, not ${JSON.stringify(path)}`);
    }
  }
  return { optional, maxItems, maxLength, maxDepth, overrides };
}
