import type { FieldPath, Json } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";

/** One answer of a list; for an operation that is no list, the whole body is the only item. */
export interface ListPage {
  readonly answer: Answer;
  readonly body: Json;
  readonly items: readonly Json[];
  /** The number of all matching items as the answer states it; null when it does not. */
  readonly total: number | null;
  /** Link relation to URI, as the answer states them. */
  readonly links: { readonly [relation: string]: string };
}

/** All items of a list, each reduced to the fields that the traits name. */
export interface Crawl {
  readonly items: readonly CrawledItem[];
  readonly pages: readonly {
    readonly offset: number;
    readonly count: number;
    readonly total: number | null;
    readonly answer: Answer;
  }[];
  /** False when the list is longer than the run may read. */
  readonly complete: boolean;
  /** The answer that was no page of the list, where the reading ended early; null otherwise. */
  readonly failure: { readonly expected: string; readonly actual: string; readonly answer: Answer } | null;
}

export interface CrawledItem {
  /** The value at the identity path, as text; null where the item has none. */
  readonly identity: string | null;
  /** The values at a field path that a trait of the operation names; other paths give none. */
  values(path: FieldPath): readonly Json[];
}
