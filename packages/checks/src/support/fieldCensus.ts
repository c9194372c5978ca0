import type { CrawledItem } from "@iom-conformance/conformance";
import type { FieldPath, Json } from "@iom-conformance/contract";
import { scalarText } from "./selection.ts";

/** A value that items of the list have at a field. */
export interface CountedValue {
  readonly value: Json;
  readonly text: string;
  /** Number of items that have it. */
  readonly items: number;
  /** Some item has it, but not as the first of its values. */
  readonly behindAnother: boolean;
}

/** The different values at a field, the rarest first. */
export function fieldCensus(items: readonly CrawledItem[], field: FieldPath): readonly CountedValue[] {
  const census = new Map<string, { value: Json; text: string; items: number; behindAnother: boolean }>();
  for (const item of items) {
    const counted = new Set<string>();
    for (const [position, value] of item.values(field).entries()) {
      if (value === null || typeof value === "object") continue;
      const text = scalarText(value);
      const entry = census.get(text) ?? { value, text, items: 0, behindAnother: false };
      if (!counted.has(text)) {
        entry.items += 1;
        if (position > 0) entry.behindAnother = true;
      }
      counted.add(text);
      census.set(text, entry);
    }
  }
  return [...census.values()].toSorted((left, right) => left.items - right.items);
}

/** So many values are compared with each other. */
const COMPARED = 500;

/** Characters that are lost or take on another meaning where a value is not percent-encoded, or decoded once too often. */
const RESERVED = [/[+]/, /[&=#]/, /[%]/, /[/?\\]/, / /, /[^ -~]/];

/** So many values with such characters at most; one value may have several of them. */
const MOST_RESERVED = 3;

/**
 * The values that tell most about a filter: one that is part of another value (a filter that compares prefixes or parts selects too much),
 * one that some item has behind another value (a filter that looks at the first only selects too little), the rarest, and those with
 * characters that need percent-encoding. Only values that `isSendable`.
 */
export function tellingValues(
  census: readonly CountedValue[],
  isSendable: (value: Json) => boolean,
): readonly CountedValue[] {
  const some = census.slice(0, COMPARED).filter(({ value }) => isSendable(value));
  const partOfAnother = (start: boolean) =>
    some.find(({ text }) =>
      some.some((other) => other.text !== text && (start ? other.text.startsWith(text) : other.text.includes(text))),
    );
  const chosen = [partOfAnother(true) ?? partOfAnother(false), some.find((entry) => entry.behindAnother), some[0]];
  return [...new Set([...chosen.filter((entry) => entry !== undefined), ...reservedValues(census, isSendable)])];
}

/** Few values that together have as many of the reserved characters as the list offers. */
function reservedValues(
  census: readonly CountedValue[],
  isSendable: (value: Json) => boolean,
): readonly CountedValue[] {
  let wanted = RESERVED;
  const chosen: CountedValue[] = [];
  const odd = census.filter(({ text }) => RESERVED.some((pattern) => pattern.test(text))).slice(0, COMPARED);
  const candidates = odd.filter(({ value }) => isSendable(value));
  while (wanted.length > 0 && chosen.length < MOST_RESERVED) {
    const having = (text: string) => wanted.filter((pattern) => pattern.test(text)).length;
    const [best] = candidates.toSorted((left, right) => having(right.text) - having(left.text));
    if (!best || having(best.text) === 0) break;
    chosen.push(best);
    wanted = wanted.filter((pattern) => !pattern.test(best.text));
  }
  return chosen;
}
