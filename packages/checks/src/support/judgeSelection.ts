import {
  type Answer,
  type CrawledItem,
  fail,
  pass,
  skip,
  steadyOrder,
  type Verdict,
} from "@iom-conformance/conformance";
import { fieldValues, type Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { LIST_CHANGED, sameNames } from "./changedList.ts";
import { identityOf, itemName, listNames, pageNames } from "./itemNames.ts";
import { SMALL_LIMIT, servedLimit } from "./listSettings.ts";
import { jointMembership, type Selection, scalarText } from "./selection.ts";
import { sendable } from "./sendable.ts";

/** A selection is read up to so many pages. */
export const SELECTION_PAGES = 3;

/** The values of so many filters are told; of more, their number. */
const MOST_TOLD = 3;

/** So many missing items are looked up again before they are held against the target. */
const LOOKED_UP = 5;

/**
 * Asks for the items that the filters select together and judges the answer: every item by its own values, and as missing only items that
 * the crawl knows. Takes up to {@link SELECTION_PAGES} requests, and some more when items are missing.
 */
export async function judgeSelection(
  context: AnyContext,
  selections: readonly Selection[],
  order: Order = {},
): Promise<Verdict> {
  const verdict = await judgeOrdered(context, selections, order);
  if (verdict.status !== "fail" || Object.keys(order).length === 0) return verdict;
  // The smaller input is the better one, where it shows the same.
  const without = await judgeOrdered(context, selections, {});
  return without.status === "fail" ? without : verdict;
}

/** Parameters that sort what is selected, so that one request tells more; used where one page shows it all. */
type Order = { readonly [parameter: string]: Json };

/** Each of the keys that the list can be sorted by, in both directions in turn. */
export function orderFor({ operation }: AnyContext, nth: number): Order {
  const { sorting } = operation.traits;
  const keys = Object.keys(sorting?.keys ?? {});
  const key = keys[nth % keys.length];
  if (!sorting || key === undefined) return {};
  const { parameter, ascending, descending } = sorting.direction;
  return { [sorting.by]: key, [parameter]: nth % 2 === 0 ? descending : ascending };
}

async function judgeOrdered(context: AnyContext, selections: readonly Selection[], order: Order): Promise<Verdict> {
  const { operation } = context;
  const filters = Object.fromEntries(selections.map(({ parameter, sent }) => [parameter, sent]));
  const phrase =
    selections.length > MOST_TOLD
      ? `what all ${selections.length} filters ask for`
      : selections.map((selection) => selection.phrase).join(" and ");
  const crawl = await context.crawl();
  const known = crawl.items.filter((item) => jointMembership(selections, item.values) === "inside");
  const isOnePage = known.length + SMALL_LIMIT <= servedLimit(context, crawl);
  const input = { ...filters, ...(isOnePage ? order : {}) };

  const reading = await readSelected(context, input, known.length);
  for (const { answer, items } of reading.pages) {
    const wrong = items.find((item) => jointMembership(selections, (path) => fieldValues(item, path)) === "outside");
    if (wrong === undefined) continue;
    return fail(answer, {
      expected: `only items with ${phrase}`,
      actual: `also ${itemName(operation, wrong)} with ${valuesIn(wrong, selections)}`,
      input,
    });
  }

  const shown = new Set(reading.pages.flatMap(({ items }) => items.map((item) => identityOf(operation, item))));
  const demanded = reading.ended ? known : knownUpToLast(known, shown);
  if (!demanded) return skip(`more items have ${phrase} than the run reads`);
  const unseen = demanded.filter(({ identity }) => identity !== null && !shown.has(identity));
  const absent = [...new Map(unseen.map((item) => [item.identity, item])).values()];
  if (absent.length === 0) return pass;
  const missing = await stillSelected(context, selections, absent);
  if (missing.length === 0) return pass;
  // Items that leave the selection let those behind them slip through between two pages.
  if (reading.pages.length > 1) {
    const again = await readSelected(context, input, known.length);
    const [before, after] = [reading, again].map(({ pages }) => pages.flatMap((page) => pageNames(operation, page)));
    if (!sameNames(before ?? [], after ?? [])) return skip(LIST_CHANGED);
  }
  return fail(
    reading.pages.map(({ answer }) => answer),
    {
      expected: `all items with ${phrase}, among them ${listNames(missing.map(({ identity }) => identity ?? ""))}`,
      actual: shown.size === 0 ? "no item" : `only ${listNames([...shown].map(String))}`,
      input,
    },
  );
}

interface SelectedPages {
  readonly pages: readonly { readonly answer: Answer; readonly items: readonly Json[] }[];
  /** The last page was the end of the selection. */
  readonly ended: boolean;
}

async function readSelected(
  context: AnyContext,
  input: { readonly [parameter: string]: Json },
  expected: number,
): Promise<SelectedPages> {
  const { operation } = context;
  const { pagination } = operation.traits;
  if (!pagination) return { pages: [await context.page({ parameters: input })], ended: true };
  // Room for more than is expected, so that wrong items show beside the right ones.
  const size = Math.min(expected + SMALL_LIMIT, servedLimit(context, await context.crawl()));
  const order = expected + SMALL_LIMIT > size ? steadyOrder(operation) : {};
  const pages: { answer: Answer; items: readonly Json[] }[] = [];
  let read = 0;
  while (pages.length < SELECTION_PAGES) {
    const window = read === 0 ? {} : { [pagination.offset]: read };
    const page = await context.page({ parameters: { ...order, ...input, ...window, [pagination.limit]: size } });
    pages.push(page);
    read += page.items.length;
    if (page.items.length < size) return { pages, ended: true };
  }
  return { pages, ended: false };
}

/**
 * The items that the part of a selection that was read has to show: those up to the last one shown, as crawl and selection are read in the
 * same order. Null when they are not.
 */
function knownUpToLast(
  known: readonly CrawledItem[],
  shown: ReadonlySet<string | null>,
): readonly CrawledItem[] | null {
  const positions = new Map(known.map(({ identity }, position) => [identity, position]));
  const seen = [...shown].flatMap((identity) => (identity === null ? [] : (positions.get(identity) ?? [])));
  const steady = seen.every((position, index) => index === 0 || position > (seen[index - 1] ?? 0));
  const last = seen.at(-1);
  return steady && last !== undefined ? known.slice(0, last + 1) : null;
}

/** The items that a second look still finds in the list, and in the selection. */
async function stillSelected(
  context: AnyContext,
  selections: readonly Selection[],
  absent: readonly CrawledItem[],
): Promise<readonly CrawledItem[]> {
  const suspects = absent.slice(0, LOOKED_UP);
  const found = new Map(await lookUp(context, selections, suspects));
  const missing: CrawledItem[] = [];
  for (const suspect of suspects) {
    const item = found.get(suspect.identity) ?? (await itemAround(context, suspect));
    if (item === undefined) continue;
    if (jointMembership(selections, (path) => fieldValues(item, path)) === "inside") missing.push(suspect);
  }
  return missing;
}

/** The items as they are now, by identity, where a filter that is not in question finds them. */
async function lookUp(
  context: AnyContext,
  selections: readonly Selection[],
  items: readonly CrawledItem[],
): Promise<readonly (readonly [identity: string | null, item: Json])[]> {
  const { operation } = context;
  const { pagination, identity, filters = [] } = operation.traits;
  const filter = filters.find(({ field, match }) => field === identity && match === "any-of");
  if (!filter || !pagination || selections.some(({ parameter }) => parameter === filter.parameter)) return [];
  const names = items.flatMap(({ identity: name }) => (name === null ? [] : [name]));
  const sent = sendable(context, filter, names);
  if (sent === null) return [];
  const page = await context.page({ parameters: { [filter.parameter]: sent, [pagination.limit]: SMALL_LIMIT } });
  return page.items.map((item) => [identityOf(operation, item), item]);
}

/** The item as it is now, where it is still about where the crawl has seen it. */
async function itemAround(context: AnyContext, { identity }: CrawledItem): Promise<Json | undefined> {
  const { operation } = context;
  const { pagination } = operation.traits;
  const { items } = await context.crawl();
  const index = items.findIndex((item) => item.identity === identity);
  const window = pagination
    ? { [pagination.offset]: Math.max(0, index - SMALL_LIMIT / 2), [pagination.limit]: SMALL_LIMIT }
    : {};
  const page = await context.page({ parameters: { ...steadyOrder(operation), ...window } });
  return page.items.find((item) => identityOf(operation, item) === identity);
}

/** The values for which the filters should have left the item out. */
function valuesIn(item: Json, selections: readonly Selection[]): string {
  return selections
    .filter((selection) => selection.membership(fieldValues(item, selection.field)) === "outside")
    .map(
      ({ field }) =>
        `${listNames(fieldValues(item, field).map((value) => JSON.stringify(scalarText(value))))} at ${field}`,
    )
    .join(" and ");
}
