import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import { HOUR_MS, localDaysOf } from "./instantOf.ts";
import { dayBound } from "./selection.ts";

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
  const slacks = new Map<number, number>();
  for (const item of items) {
    for (const value of item.values(filter.field)) {
      const candidate = candidateFor(filter, value, side);
      if (candidate === null) continue;
      slacks.set(candidate.day, Math.min(candidate.slackMs, slacks.get(candidate.day) ?? Number.POSITIVE_INFINITY));
    }
  }
  const [best] = [...slacks]
    .toSorted(([, left], [, right]) => left - right)
    .slice(0, COMPARED)
    .map(([day, slackMs]) => {
      const selection = dayBound(filter, day);
      const memberships = items.map((item) => selection.membership(item.values(filter.field)));
      const selected = memberships.filter((membership) => membership === "inside").length;
      const rank = [
        slackMs > MOST_SLACK_MS ? 1 : 0,
        memberships.includes("outside") ? 0 : 1,
        selected > EASILY_READ ? 1 : 0,
        Math.floor(slackMs / (2 * HOUR_MS)),
        selected,
      ];
      return { day, slackMs, rank };
    })
    .toSorted((left, right) => firstDifference(left.rank, right.rank));
  return best ? { day: best.day, slackMs: best.slackMs } : null;
}

function candidateFor(
  filter: Filter,
  value: Parameters<typeof localDaysOf>[0],
  side: "on" | "beyond",
): TellingDay | null {
  const days = localDaysOf(value);
  if (days === null) return null;
  const notBefore = filter.match === "not-before";
  const { first, last, sinceFirst, untilLast } = days;
  if (side === "on") return notBefore ? { day: first, slackMs: sinceFirst } : { day: last, slackMs: untilLast };
  return notBefore ? { day: last + 1, slackMs: untilLast } : { day: first - 1, slackMs: sinceFirst };
}

function firstDifference(left: readonly number[], right: readonly number[]): number {
  return left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
