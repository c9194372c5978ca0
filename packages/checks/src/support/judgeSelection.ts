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
import { identityOf, itemName, listNames } from "./itemNames.ts";
import { SMALL_LIMIT, safeLimit } from "./listSettings.ts";
import { anyOf, jointMembership, type Selection, scalarText } from "./selection.ts";
import { sendable } from "./sendable.ts";

/** A selection is read up to so many pages. */
export const SELECTION_PAGES = 3;

/** More items are not asked for at once. */
const LARGEST_PAGE = 100;

/** So many missing items are looked up again before they are held against the target. */
const LOOKED_UP = 5;

/**
 * Asks for the items that the filters select together and judges the answer: every item by its own values, and as missing only items that
 * the crawl knows. Takes up to {@link SELECTION_PAGES} requests, and one more when items are missing.
 */
export async function judgeSelection(context: AnyContext, selections: readonly Selection[]): Promise<Verdict> {
  const { operation } = context;
  const input = Object.fromEntries(selections.map(({ parameter, sent }) => [parameter, sent]));
  const phrase = selections.map((selection) => selection.phrase).join(" and ");
  const crawl = await context.crawl();
  const known = crawl.items.filter((item) => jointMembership(selections, item.values) === "inside");

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
  const absent = demanded.filter(({ identity }) => identity !== null && !shown.has(identity));
  if (absent.length === 0) return pass;
  const missing = await stillSelected(context, selections, absent);
  if (missing.length === 0) return pass;
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
  const { pages: crawled } = await context.crawl();
  // Never more than the target has shown to serve: a page with fewer items is then the last one.
  const served = Math.min(Math.max(...crawled.map(({ count }) => count)), LARGEST_PAGE);
  // Room for more than is expected, so that wrong items show beside the right ones.
  const size = Math.min(expected + SMALL_LIMIT, Math.max(served, safeLimit(context)));
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

/** The items of which a second look does not show that they have changed since the crawl. */
async function stillSelected(
  context: AnyContext,
  selections: readonly Selection[],
  absent: readonly CrawledItem[],
): Promise<readonly CrawledItem[]> {
  const { operation } = context;
  const { pagination, identity, filters = [] } = operation.traits;
  const lookup = filters.find(({ field, match }) => field === identity && match === "any-of");
  if (!lookup || !pagination || selections.some(({ parameter }) => parameter === lookup.parameter)) return absent;
  const suspects = absent.slice(0, LOOKED_UP);
  const names = suspects.flatMap(({ identity: name }) => (name === null ? [] : [name]));
  const sent = sendable(context, lookup, names);
  if (sent === null) return absent;
  const { parameter } = anyOf(lookup, names, sent);
  const page = await context.page({ parameters: { [parameter]: sent, [pagination.limit]: SMALL_LIMIT } });
  const now = new Map(page.items.map((item) => [identityOf(operation, item), item]));
  return suspects.filter((suspect) => {
    const item = now.get(suspect.identity);
    return item === undefined || jointMembership(selections, (path) => fieldValues(item, path)) === "inside";
  });
}

function valuesIn(item: Json, selections: readonly Selection[]): string {
  return selections
    .map(
      ({ field }) =>
        `${listNames(fieldValues(item, field).map((value) => JSON.stringify(scalarText(value))))} at ${field}`,
    )
    .join(" and ");
}
