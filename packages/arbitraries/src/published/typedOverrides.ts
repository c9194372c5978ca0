import type { Arbitrary } from "fast-check";
import type { ArbitraryOptions } from "../options.ts";

/** How deep paths are checked; below, every path is allowed. */
type Depth = 8;

type Shallower = readonly [0, 0, 1, 2, 3, 4, 5, 6, 7];

type Escaped<Name extends string> = Name extends `${infer Before}~${infer After}`
  ? `${EscapedSlashes<Before>}~0${Escaped<After>}`
  : EscapedSlashes<Name>;

type EscapedSlashes<Name extends string> = Name extends `${infer Before}/${infer After}`
  ? `${Before}~1${EscapedSlashes<After>}`
  : Name;

/** The field paths of a type: JSON pointers in which `*` is every item of a list. */
export type FieldPathOf<T, Left extends number = Depth> = "" | InnerPathOf<T, Left>;

type InnerPathOf<T, Left extends number> = Left extends 0
  ? `/${string}`
  : T extends readonly (infer Item)[]
    ? `/*${FieldPathOf<Item, Shallower[Left & keyof Shallower & number]>}`
    : T extends object
      ? {
          [Name in keyof T &
            string]-?: `/${Escaped<Name>}${FieldPathOf<T[Name], Shallower[Left & keyof Shallower & number]>}`;
        }[keyof T & string]
      : never;

/** What stands at a field path. */
export type FieldAt<T, Path extends string> = Path extends ""
  ? T
  : Path extends `/${infer Segment}/${infer Rest}`
    ? FieldAt<ChildAt<T, Segment>, `/${Rest}`>
    : Path extends `/${infer Segment}`
      ? ChildAt<T, Segment>
      : never;

type ChildAt<T, Segment extends string> = T extends readonly (infer Item)[]
  ? Item
  : T extends object
    ? { [Name in keyof T & string]-?: Segment extends Escaped<Name> ? Exclude<T[Name], undefined> : never }[keyof T &
        string]
    : never;

/** A value or an arbitrary of values for each field that is to be what the caller says. */
export type TypedOverrides<T> = {
  readonly [Path in FieldPathOf<T>]?: FieldAt<T, Path> | Arbitrary<FieldAt<T, Path>>;
};

/** Options for values of a type. */
export interface TypedOptions<T> extends Omit<ArbitraryOptions, "overrides"> {
  /**
   * What stands at a field path (a JSON pointer in which `*` is every item of a list): a value, or a fast-check arbitrary of values. The
   * containers on the way then always exist.
   */
  readonly overrides?: TypedOverrides<T>;
}
