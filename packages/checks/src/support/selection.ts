import type { FieldPath, Filter, Json } from "@iom-conformance/contract";
import { dayText, localDaysOf } from "./instantOf.ts";

/** Whether a filter selects an item. `open` where the documents leave it to the target. */
export type Membership = "inside" | "outside" | "open";

/** One filter parameter with a value, and what the value promises about items. */
export interface Selection {
  readonly parameter: string;
  /** The value of the parameter, as it is before serialization. */
  readonly sent: Json;
  readonly field: FieldPath;
  /** Completes "items with …". */
  readonly phrase: string;
  /** Judges an item by its values at `field`. */
  membership(values: readonly Json[]): Membership;
}

/** Items with one of these values. Upper and lower case, accents and wildcards are left to the target. `sent` is what the parameter takes for them. */
export function anyOf(filter: Filter, wanted: readonly Json[], sent: Json): Selection {
  const exact = new Set(wanted.map(scalarText));
  const folded = new Set([...exact].map(fold));
  const lengths = new Set([...folded].map((text) => text.length));
  const patterns = [...folded].filter((text) => /[%*_?]/.test(text)).map(wildcardPattern);
  // Asked for every item of a long list: most of them differ in length already, which folding of plain text does not change.
  const isLike = (text: string) => {
    if (patterns.length === 0 && !lengths.has(text.length) && PLAIN.test(text)) return false;
    const plain = fold(text);
    return folded.has(plain) || patterns.some((pattern) => pattern.test(plain));
  };
  return {
    parameter: filter.parameter,
    sent,
    field: filter.field,
    phrase: `${[...exact].map((text) => JSON.stringify(text)).join(" or ")} at ${filter.field}`,
    membership(values) {
      let open = false;
      for (const value of values) {
        if (value === null) continue;
        const text = scalarText(value);
        if (exact.has(text)) return "inside";
        open ||= isLike(text);
      }
      return open ? "open" : "outside";
    },
  };
}

/**
 * Items from a day on, or up to it, both including the day. The document does not say whose midnight counts: an item is inside or outside
 * only where it is so in every time zone.
 */
export function dayBound(filter: Filter, day: number): Selection {
  const notBefore = filter.match === "not-before";
  return {
    parameter: filter.parameter,
    sent: dayText(day),
    field: filter.field,
    phrase: `a day ${notBefore ? "not before" : "not after"} ${dayText(day)}, in every time zone, at ${filter.field}`,
    membership(values) {
      const verdicts = values.map((value): Membership => {
        const days = localDaysOf(value);
        if (days === null) return "open";
        if (notBefore ? days.first >= day : days.last <= day) return "inside";
        return (notBefore ? days.last < day : days.first > day) ? "outside" : "open";
      });
      if (verdicts.includes("inside")) return "inside";
      return verdicts.length > 0 && verdicts.every((verdict) => verdict === "outside") ? "outside" : "open";
    },
  };
}

/** What several filters together say about an item. */
export function jointMembership(
  selections: readonly Selection[],
  valuesAt: (path: FieldPath) => readonly Json[],
): Membership {
  let open = false;
  for (const selection of selections) {
    const verdict = selection.membership(valuesAt(selection.field));
    if (verdict === "outside") return "outside";
    open ||= verdict === "open";
  }
  return open ? "open" : "inside";
}

/** Text of which only the case can be folded: most of the text that long lists have. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** A number, a boolean or a text as it stands in a query. */
export function scalarText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").trim().toUpperCase().toLowerCase();
}

/** What a text selects where it is read as a pattern, as SQL's `LIKE` and many search forms do. */
function wildcardPattern(text: string): RegExp {
  const literal = text.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace(/[%*]+/g, ".*").replace(/[_?]/g, ".")}$`, "su");
}
