import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import { HOUR_MS, type LocalDays, localDaysOf } from "./instantOf.ts";

/**
 * An item shows a wrong bound only in those time zones where it lies on the day in question. With no slack these are nearly all zones, with
 * more than 10 hours no longer those of Europe.
 */
export const MOST_SLACK_MS = 10 * HOUR_MS;

/** Selections of more items are avoided, as they take several requests to read. */
const EASILY_READ = 50;

/** Days with the least slack that are looked at more closely. */
const COMPARED = 100;

export interface TellingDay {
  readonly day: number;
  readonly slackMs: number;
}

/**
 * The day to ask for that tells most about a bound: `on` has an item on the very day, which an exclusive bound loses; `beyond` has an item
 * on the day next to it, which a bound that is off by one lets in. Null when no item has a date.
 */
export function tellingDay(filter: Filter, items: readonly CrawledItem[], side: "on" | "beyond"): TellingDay | null {
  const notBefore = filter.match === "not-before";
  // Dates are read once, as there may be many items, and each is compared with every candidate.
  const dated = items.flatMap((item) => {
    const dates = item.values(filter.field).flatMap((value) => localDaysOf(value) ?? []);
    return dates.length === 0 ? [] : [dates];
  });
  const slacks = new Map<number, number>();
  for (const days of dated.flat()) {
    const { day, slackMs } = candidateFor(notBefore, days, side);
    slacks.set(day, Math.min(slackMs, slacks.get(day) ?? Number.POSITIVE_INFINITY));
  }
  const [best] = [...slacks]
    .toSorted(([, left], [, right]) => left - right)
    .slice(0, COMPARED)
    .map(([day, slackMs]) => {
      const { selected, leftOut } = countAround(notBefore, dated, day);
      const rank = [
        slackMs > MOST_SLACK_MS ? 1 : 0,
        leftOut > 0 ? 0 : 1,
        selected > EASILY_READ ? 1 : 0,
        Math.floor(slackMs / (2 * HOUR_MS)),
        selected,
      ];
      return { day, slackMs, rank };
    })
    .toSorted((left, right) => firstDifference(left.rank, right.rank));
  return best ? { day: best.day, slackMs: best.slackMs } : null;
}

function candidateFor(notBefore: boolean, days: LocalDays, side: "on" | "beyond"): TellingDay {
  const { first, last, sinceFirst, untilLast } = days;
  if (side === "on") return notBefore ? { day: first, slackMs: sinceFirst } : { day: last, slackMs: untilLast };
  return notBefore ? { day: last + 1, slackMs: untilLast } : { day: first - 1, slackMs: sinceFirst };
}

/** How many items a bound selects in every time zone, and how many in none. */
function countAround(
  notBefore: boolean,
  dated: readonly (readonly LocalDays[])[],
  day: number,
): { readonly selected: number; readonly leftOut: number } {
  let selected = 0;
  let leftOut = 0;
  for (const dates of dated) {
    if (dates.some(({ first, last }) => (notBefore ? first >= day : last <= day))) selected += 1;
    else if (dates.every(({ first, last }) => (notBefore ? last < day : first > day))) leftOut += 1;
  }
  return { selected, leftOut };
}

function firstDifference(left: readonly number[], right: readonly number[]): number {
  return left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
