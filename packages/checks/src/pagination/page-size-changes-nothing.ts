import {
  defineCheck,
  fail,
  type JudgeContext,
  type ListPage,
  pass,
  skip,
  steadyOrder,
  type Verdict,
} from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { knownLength, listNames, pageNames } from "../support/itemNames.ts";
import { safeLimit, servedLimit } from "../support/listSettings.ts";
import { selectionOf, spread } from "../support/smallSelection.ts";

/** Sizes without a common divisor, so that borders of pages fall everywhere, and how many pages of each are read at most. */
const SIZES = [
  { size: 1, pages: 3 },
  { size: 2, pages: 3 },
  { size: 3, pages: 3 },
  { size: 7, pages: 4 },
  { size: 11, pages: 5 },
  { size: 17, pages: 3 },
  { size: 23, pages: 3 },
] as const;

/** Items of the selection that serves where the list changes too often. */
const NAMED = 20;

export const pageSizeChangesNothing = defineCheck({
  id: "pagination/page-size-changes-nothing",
  title: "Small pages show piece by piece what a large page shows at once",
  requirements: ["pagination#page-size-changes-nothing"],
  each: "pagination",
  needs: ["deployment"],
  requests: 2 * (1 + SIZES.reduce((sum, { pages }) => sum + pages, 0) + 2),
  async judge(context) {
    const crawl = await context.crawl();
    if (knownLength(crawl) < 2) return skip("the list has fewer than two items");
    const room = Math.min(safeLimit(context), servedLimit(context, crawl));
    const whole = await judgeSizes(context, {}, room);
    if (whole.status !== "skip") return whole;
    // Items that arrive do not disturb a selection of items that are named one by one.
    const selection = selectionOf(context, spread(crawl.items, Math.min(room - 1, NAMED)));
    return selection ? judgeSizes(context, { [selection.parameter]: selection.sent }, room) : whole;
  },
});

async function judgeSizes(
  context: JudgeContext<"pagination">,
  filter: Piece["filter"],
  room: number,
): Promise<Verdict> {
  const large = await read(context, filter, 0, room);
  for (const { size, pages } of SIZES) {
    for (let page = 0; page < pages; page += 1) {
      const offset = page * size;
      if (offset >= large.items.length || size >= room) break;
      const verdict = await judgePiece(context, { filter, large, room, offset, size });
      if (verdict.status !== "pass") return verdict;
    }
  }
  return pass;
}

interface Piece {
  readonly filter: { readonly [parameter: string]: Json };
  readonly large: ListPage;
  /** The limit of the large page. */
  readonly room: number;
  readonly offset: number;
  readonly size: number;
}

async function judgePiece(
  context: JudgeContext<"pagination">,
  { filter, large, room, offset, size }: Piece,
): Promise<Verdict> {
  const { operation, subject } = context;
  const names = pageNames(operation, large);
  const wanted = names.slice(offset, offset + size);
  // Where the large page ends within the piece and is full, what follows it is not known.
  const open = offset + size > names.length && names.length >= room;
  const agrees = (found: readonly string[]) => sameNames(open ? found.slice(0, wanted.length) : found, wanted);
  const piece = await read(context, filter, offset, size);
  if (agrees(pageNames(operation, piece))) return pass;
  const again = await read(context, filter, offset, size);
  const largeAgain = await read(context, filter, 0, room);
  if (agrees(pageNames(operation, again)) || !sameNames(pageNames(operation, largeAgain), names)) {
    return skip(LIST_CHANGED);
  }
  return fail([again.answer, large.answer], {
    expected: `the items from index ${offset} on of a page with ${room}: ${listNames(wanted)}`,
    actual: listNames(pageNames(operation, again)),
    input: { ...filter, [subject.value.offset]: offset, [subject.value.limit]: size },
  });
}

function read(
  { page, operation, subject }: JudgeContext<"pagination">,
  filter: Piece["filter"],
  offset: number,
  limit: number,
) {
  const { offset: from, limit: most } = subject.value;
  return page({ parameters: { ...steadyOrder(operation), ...filter, [from]: offset, [most]: limit } });
}
