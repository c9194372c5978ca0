import { type FieldPath, fieldValues, type Json, type Operation } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import type { Planning } from "./check.ts";
import type { Crawl, CrawledItem, ListPage } from "./crawl.ts";
import { readPage } from "./readPage.ts";
import type { RequestChanges } from "./requestDraft.ts";

const PAGE_SIZE = 100;
const LARGE_PAGE_SIZE = 500;
/**
 * How a target may say that it does not serve so much at once, as no document promises that it does. Then, and where a page is more than the
 * suite reads, pages of half the size are asked for.
 */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 422]);
/** Lists with more items than this are read in large pages. */
const LARGE_LIST = 2_000;
/** A list is read up to so many pages. */
const MOST_PAGES = 400;

/**
 * Reads a whole list, page by page, and keeps of each item only the fields that the traits name, so that memory is bounded by the
 * number of items and not by their size. Pages are handed to `visit` and then let go.
 */
export async function crawlList(
  rules: Pick<Planning, "contract" | "operation">,
  send: (changes: RequestChanges) => Promise<Answer>,
  visit: (page: ListPage) => void,
): Promise<Crawl> {
  const { operation } = rules;
  const { pagination } = operation.traits;
  const project = projection(operation);
  const items: CrawledItem[] = [];
  const pages: Crawl["pages"][number][] = [];
  if (!pagination) {
    const reading = readPage(rules, await send({}));
    if (reading.ok) visit(reading.page);
    return { items, pages, complete: true, failure: null };
  }
  let pageSize = PAGE_SIZE;
  let largestPageSize = LARGE_PAGE_SIZE;
  let refusal: Crawl["failure"] = null;
  while (pages.length < MOST_PAGES) {
    const offset = items.length;
    const answer = await send({
      parameters: {
        ...steadyOrder(operation),
        [pagination.offset]: offset,
        [pagination.limit]: pageSize,
      },
    });
    const reading = readPage(rules, answer);
    const slim = withoutBody(answer);
    if (!reading.ok) {
      const { expected, actual, truncated } = reading;
      refusal ??= { expected, actual, answer: slim };
      pageSize = Math.floor(pageSize / 2);
      largestPageSize = pageSize;
      if ((truncated || REFUSALS.has(answer.status)) && pageSize > 0) continue;
      return { items, pages, complete: false, failure: refusal };
    }
    refusal = null;
    const { page } = reading;
    visit(page);
    pages.push({ offset, count: page.items.length, total: page.total, answer: slim });
    if (page.items.length === 0) return { items, pages, complete: true, failure: null };
    for (const item of page.items) items.push(project(item));
    if (page.total !== null && page.total > LARGE_LIST) pageSize = largestPageSize;
  }
  return { items, pages, complete: false, failure: null };
}

/** An order in which no two items are equal, where the traits offer one: only then is the border between two pages a promise. */
export function steadyOrder(operation: Operation): { readonly [parameter: string]: Json } {
  const { sorting, identity } = operation.traits;
  if (!sorting || identity === undefined) return {};
  const key = Object.entries(sorting.keys).find(([, value]) => "field" in value && value.field === identity)?.[0];
  return key === undefined ? {} : { [sorting.by]: key };
}

function projection(operation: Operation): (item: Json) => CrawledItem {
  const { identity, sorting, filters = [] } = operation.traits;
  const paths = [
    ...new Set([
      ...(identity === undefined ? [] : [identity]),
      ...Object.values(sorting?.keys ?? {}).flatMap((key) => ("field" in key ? [key.field] : [])),
      ...filters.map(({ field }) => field),
    ]),
  ];
  const positions = new Map<FieldPath, number>(paths.map((path, position) => [path, position]));
  return (item) =>
    crawledItem(
      identity === undefined ? undefined : fieldValues(item, identity)[0],
      paths.map((path) => fieldValues(item, path)),
      positions,
    );
}

/** A function of its own, because a closure keeps alive whatever another closure of the same scope uses: here, the whole item. */
function crawledItem(
  name: Json | undefined,
  values: readonly (readonly Json[])[],
  positions: ReadonlyMap<FieldPath, number>,
): CrawledItem {
  return {
    identity: name === undefined || name === null ? null : typeof name === "string" ? name : JSON.stringify(name),
    values: (path) => values[positions.get(path) ?? -1] ?? [],
  };
}

/** The answer as evidence, without holding on to its body. */
export function withoutBody(answer: Answer): Answer {
  const { exchange, status, mediaType, durationMs } = answer;
  return {
    exchange,
    status,
    mediaType,
    durationMs,
    header: keptHeaders(answer),
    text: "",
    octets: answer.octets,
    json: { ok: false, problem: "the body was not kept" },
  };
}

/** Reads the headers at once and in a loop: a closure that reads them would share its scope with the one that is returned, and keep the answer. */
function keptHeaders(answer: Answer): Answer["header"] {
  const kept = new Map<string, string | null>();
  for (const name of ["content-type", "retry-after", "location", "www-authenticate"])
    kept.set(name, answer.header(name));
  return (name) => kept.get(name.toLowerCase()) ?? null;
}
