import {
  Conclusion,
  defineCheck,
  fail,
  type JudgeContext,
  type ListPage,
  pass,
  skip,
  steadyOrder,
} from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { boundedSelection } from "../support/boundedSelection.ts";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";
import { followLink, linkOf, type Relation } from "../support/pageLinks.ts";
import { smallSelection } from "../support/smallSelection.ts";

/** Pages of so many items, of which the last one is not full where the list allows that. */
const SIZE = 2;
const MOST_STEPS = 4;

export const linksLeadToPages = defineCheck({
  id: "pagination/links-lead-to-pages",
  title: "Links lead through the pages of a list in both directions and keep the other parameters of the query",
  requirements: ["pagination#links-lead-to-pages"],
  each: "pagination",
  needs: ["deployment"],
  requests: 2 * MOST_STEPS + 8,
  applies: ({ value }) => value.links !== undefined || "the document names no links",
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const { items } = await context.crawl();
    if (items.length < 3) return skip("the list has fewer than three items");
    const query = { ...queryOrder(context), ...filtersFor(context, items) };
    const whole = await context.page({ parameters: { ...query, [offset]: 0, [limit]: SMALL_LIMIT } });
    const names = pageNames(operation, whole);
    if (names.length < 3) return skip("the list is too short to have pages before and after one");
    const walk: Walk = { context, query, names, ended: names.length < SMALL_LIMIT };
    const start = await context.page({ parameters: { ...query, [offset]: 0, [limit]: SIZE } });
    const steps = await walkOn(walk, start);
    const back = await walkBack(walk, steps);
    if (back > 0) await judgeUneven(walk);
    const ends = (await judgeEnd(walk, steps, "first")) + (await judgeEnd(walk, steps, "last"));
    return steps.length > 1 || back + ends > 0 ? pass : skip("the answers have no links to neighbouring pages");
  },
});

/** The order that is not the default, so that a link that drops it leads elsewhere. */
function queryOrder({ operation }: JudgeContext<"pagination">): { readonly [name: string]: Json } {
  const order = steadyOrder(operation);
  const { sorting } = operation.traits;
  if (!sorting || Object.keys(order).length === 0) return order;
  return { ...order, [sorting.direction.parameter]: sorting.direction.descending };
}

/** Two filters, one of them a list, of which a link must not drop any part; one where there are no two. */
function filtersFor(
  context: JudgeContext<"pagination">,
  items: Parameters<typeof smallSelection>[1],
): { readonly [name: string]: Json } {
  const small = { atLeast: 3, atMost: SMALL_LIMIT - 3 };
  const one = () => [smallSelection(context, items, small) ?? []].flat();
  return Object.fromEntries(
    (boundedSelection(context, items, 5) ?? one()).map(({ parameter, sent }) => [parameter, sent]),
  );
}

interface Walk {
  readonly context: JudgeContext<"pagination">;
  readonly query: { readonly [name: string]: Json };
  /** The names of the items of the list; of a longer list, those at its beginning. */
  readonly names: readonly string[];
  readonly ended: boolean;
}

interface Step {
  readonly offset: number;
  readonly page: ListPage;
}

/** From page to page as long as there is a link to the next one. */
async function walkOn(walk: Walk, start: ListPage): Promise<readonly Step[]> {
  const steps: Step[] = [{ offset: 0, page: start }];
  while (steps.length <= MOST_STEPS) {
    const here = steps.at(-1);
    if (!here) break;
    const offset = here.offset + SIZE;
    const isLast = offset >= walk.names.length;
    if (isLast && !walk.ended) break;
    const link = linkOf(here.page, "next");
    if (!link) {
      if (!isLast && steps.length > 1) await conclude(walk, here, `a link "next", as more items follow`, "none");
      break;
    }
    // Behind the last page there may be an empty one, but no item.
    const page = await follow(walk, here, "next", [walk.names.slice(offset, offset + SIZE)]);
    if (isLast) break;
    steps.push({ offset, page });
  }
  return steps;
}

/** From the last page that was reached back to the first; tells how many links there were. */
async function walkBack(walk: Walk, steps: readonly Step[]): Promise<number> {
  let followed = 0;
  let here = steps.at(-1) ?? null;
  while (here !== null && here.offset > 0 && linkOf(here.page, "prev")) {
    const offset: number = here.offset - SIZE;
    const page = await follow(walk, here, "prev", [walk.names.slice(offset, offset + SIZE)]);
    followed += 1;
    here = { offset, page };
  }
  if (followed > 0 && here !== null && here.offset > 0) {
    await conclude(walk, here, 'a link "prev", as items come before', "none");
  }
  return followed;
}

/** Before a page that begins at the second item, there is less than a page; a whole page that overlaps is as good. */
async function judgeUneven(walk: Walk): Promise<void> {
  const { context, query, names } = walk;
  const { offset, limit } = context.subject.value;
  const page = await context.page({ parameters: { ...query, [offset]: 1, [limit]: SIZE } });
  const here = { offset: 1, page };
  if (linkOf(page, "prev")) await follow(walk, here, "prev", [names.slice(0, 1), names.slice(0, SIZE)]);
}

/** The first page and the last one, from one in between; tells whether there was a link. */
async function judgeEnd(walk: Walk, steps: readonly Step[], relation: "first" | "last"): Promise<number> {
  const here = steps[1] ?? steps[0];
  if (!here || !linkOf(here.page, relation) || (relation === "last" && !walk.ended)) return 0;
  const { names } = walk;
  const ends = [names.slice(-SIZE), names.slice(names.length - (names.length % SIZE || SIZE))];
  await follow(walk, here, relation, relation === "first" ? [names.slice(0, SIZE)] : ends);
  return 1;
}

/** The page behind a link, which has to show one of these sequences of items. */
async function follow(
  walk: Walk,
  here: Step,
  relation: Relation,
  wanted: readonly (readonly string[])[],
): Promise<ListPage> {
  const link = linkOf(here.page, relation);
  if (!link) throw new Conclusion(pass);
  const expected = `behind the link "${link.relation}", with the same filters, order and limit: ${listNames(wanted[0] ?? [])}`;
  const found = await followLink(walk.context, link.uri);
  const shown = { [link.relation]: link.uri };
  if (found.kind === "elsewhere") {
    const rule = `to be a URI of this operation on this host, with a path that ends in ${found.path}`;
    throw new Conclusion(
      fail(here.page.answer, {
        expected: `the link "${link.relation}" ${rule}`,
        actual: JSON.stringify(link.uri),
        input: inputOf(walk, here, shown),
      }),
    );
  }
  if (found.kind === "other") {
    if (found.truncated) throw new Conclusion(skip(found.actual));
    return conclude(walk, here, expected, found.actual, shown);
  }
  if (wanted.some((names) => sameNames(names, found.names))) return found.page;
  return conclude(walk, here, expected, listNames(found.names), shown);
}

/** Ends the judgement with a fail, unless the list is no longer as it was. */
async function conclude(
  walk: Walk,
  here: Step,
  expected: string,
  actual: string,
  shown: { readonly [name: string]: string } = {},
): Promise<never> {
  const { context, query, names } = walk;
  const { offset, limit } = context.subject.value;
  const again = await context.page({ parameters: { ...query, [offset]: 0, [limit]: SMALL_LIMIT } });
  if (!sameNames(pageNames(context.operation, again), names)) throw new Conclusion(skip(LIST_CHANGED));
  throw new Conclusion(fail(here.page.answer, { expected, actual, input: inputOf(walk, here, shown) }));
}

function inputOf({ context, query }: Walk, here: Step, shown: { readonly [name: string]: string }) {
  const { offset, limit } = context.subject.value;
  return { ...query, [offset]: here.offset, [limit]: SIZE, ...shown };
}
