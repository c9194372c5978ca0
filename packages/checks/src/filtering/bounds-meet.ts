import { type CrawledItem, defineCheck, fail, type JudgeContext, pass, skip } from "@iom-conformance/conformance";
import type { Filter, Json } from "@iom-conformance/contract";
import { LIST_CHANGED } from "../support/changedList.ts";
import { DAY_MS, dayText, HOUR_MS, instantOf, wallClockOf } from "../support/instantOf.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { servedLimit } from "../support/listSettings.ts";
import { selectionOf } from "../support/smallSelection.ts";

/** Midnights that are looked at. */
const MIDNIGHTS = 3;
/** So many items around a midnight are asked for by their names. */
const NEAR = 12;
/** Items farther from a midnight say little about it. */
const FAR_MS = 6 * HOUR_MS;

/**
 * Whose midnight counts is left to the target, but whichever it is: an item is either before it or not. What is asked for is a few items
 * around a midnight, once up to the day before and once from the day on.
 */
export const boundsMeet = defineCheck({
  id: "filtering/bounds-meet",
  title: "Where one period ends and the next begins, each item is in just one of them",
  requirements: ["filtering#bounds-meet"],
  each: "filtering",
  needs: ["deployment"],
  requests: MIDNIGHTS * 3,
  applies: ({ value }) => periodOf(value) !== null || "no two filters bound a period at both ends",
  async judge(context) {
    const period = periodOf(context.subject.value);
    if (!period) return skip("no two filters bound a period at both ends");
    const { items } = await context.crawl();
    const chosen = midnights(items, period.from).slice(0, MIDNIGHTS);
    if (chosen.length === 0) return skip(`no item has a time at ${period.from.field} that is near midnight`);
    let judged = false;
    for (const { day, near } of chosen) {
      const selection = selectionOf(context, near);
      if (!selection) return skip("no filter takes the names of items");
      const names = { [selection.parameter]: selection.sent };
      const all = near.flatMap(({ identity }) => identity ?? []);
      const parts = {
        before: { [period.to.parameter]: dayText(day - 1) },
        from: { [period.from.parameter]: dayText(day) },
      };
      const [before, from] = [
        await read(context, { ...names, ...parts.before }),
        await read(context, { ...names, ...parts.from }),
      ];
      const lost = all.filter((name) => !before.names.has(name) && !from.names.has(name));
      const doubled = all.filter((name) => before.names.has(name) && from.names.has(name));
      judged = true;
      if (lost.length + doubled.length === 0) continue;
      const present = (await read(context, names)).names;
      const missing = lost.filter((name) => present.has(name));
      if (missing.length + doubled.length === 0) return skip(LIST_CHANGED);
      return fail([from.answer, before.answer], {
        expected: "each item either in the period up to a day or in the one from the next day on",
        actual: missing.length > 0 ? `${listNames(missing)} in neither` : `${listNames(doubled)} in both`,
        input: { ...names, ...parts.from },
      });
    }
    return judged ? pass : skip("no filter takes the names of items");
  },
});

interface Period {
  readonly from: Filter;
  readonly to: Filter;
}

function periodOf(filters: readonly Filter[]): Period | null {
  for (const from of filters) {
    const to = filters.find(({ field, match }) => field === from.field && match === "not-after");
    if (from.match === "not-before" && to) return { from, to };
  }
  return null;
}

async function read(context: JudgeContext<"filtering">, parameters: { readonly [name: string]: Json }) {
  const { operation } = context;
  const { pagination } = operation.traits;
  const room = pagination ? { [pagination.limit]: servedLimit(context, await context.crawl()) } : {};
  const page = await context.page({ parameters: { ...parameters, ...room } });
  return { answer: page.answer, names: new Set(pageNames(operation, page)) };
}

interface Midnight {
  readonly day: number;
  readonly near: readonly CrawledItem[];
}

/**
 * The midnights with items next to them, by the clock that the items are written with and by that of UTC: first those with items at the
 * very midnight or in the last minute before it.
 */
function midnights(items: readonly CrawledItem[], { field }: Filter): readonly Midnight[] {
  const around = new Map<number, { readonly item: CrawledItem; readonly distance: number }[]>();
  for (const item of items) {
    const [value, ...others] = item.values(field);
    if (value === undefined || others.length > 0 || item.identity === null) continue;
    const wallClock = wallClockOf(value);
    for (const clock of wallClock === null ? [] : new Set([wallClock, instantOf(value)])) {
      if (clock === null) continue;
      const day = Math.round(clock / DAY_MS);
      const distance = Math.abs(clock - day * DAY_MS);
      if (distance > FAR_MS) continue;
      const found = around.get(day);
      if (found) found.push({ item, distance });
      else around.set(day, [{ item, distance }]);
    }
  }
  return [...around]
    .map(([day, found]) => {
      const nearest = found.toSorted((left, right) => left.distance - right.distance).slice(0, NEAR);
      return { day, near: [...new Set(nearest.map(({ item }) => item))], distance: nearest[0]?.distance ?? 0 };
    })
    .toSorted((left, right) => left.distance - right.distance);
}
