import {
  type Answer,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  readPage,
  skip,
  steadyOrder,
  type Verdict,
} from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { narrowSelection } from "../support/narrowSelection.ts";
import { pointsToHostOf } from "../support/uriReference.ts";

/** Registered relations between pages (RFC 8288), and the customary short and long form of one. */
const NEIGHBOURS: readonly { readonly relations: readonly string[]; readonly step: 1 | -1 }[] = [
  { relations: ["next"], step: 1 },
  { relations: ["prev", "previous"], step: -1 },
];

/** The page before, the page itself, the one after, and one item more to show a link that forgets the limit. */
const READ = 4;

export const linksLeadToPages = defineCheck({
  id: "pagination/links-lead-to-pages",
  title: "A link to a neighbouring page leads to it and keeps the other parameters of the query",
  requirements: ["pagination#links-lead-to-pages"],
  each: "pagination",
  needs: ["deployment"],
  requests: 5,
  applies: ({ value }) => value.links !== undefined || "the document names no links",
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const { items } = await context.crawl();
    if (items.length < 3) return skip("the list has fewer than three items");
    const selection = narrowSelection(context, items, { atLeast: READ, atMost: items.length });
    const query = { ...queryOrder(context), ...(selection ? { [selection.parameter]: selection.sent } : {}) };
    const readAll = async () =>
      pageNames(operation, await context.page({ parameters: { ...query, [offset]: 0, [limit]: READ } }));
    const names = await readAll();
    if (names.length < 3) return skip("the list is too short to have pages before and after one");
    const parameters = { ...query, [offset]: 1, [limit]: 1 };
    const middle = await context.page({ parameters });

    let followed = 0;
    for (const { relations, step } of NEIGHBOURS) {
      const link = Object.entries(middle.links).find(([relation]) => relations.includes(relation.toLowerCase()));
      if (!link) continue;
      followed += 1;
      const verdict = await follow(context, link, {
        parameters,
        source: middle.answer,
        wanted: names[1 + step] ?? "",
        hasChanged: async () => !sameNames(await readAll(), names),
      });
      if (verdict.status !== "pass") return verdict;
    }
    return followed > 0 ? pass : skip("the answers have no links to neighbouring pages");
  },
});

/** The order that is not the default, so that a link that drops it leads elsewhere. */
function queryOrder({ operation }: JudgeContext<"pagination">): { readonly [name: string]: Json } {
  const order = steadyOrder(operation);
  const { sorting } = operation.traits;
  if (!sorting || Object.keys(order).length === 0) return order;
  return { ...order, [sorting.direction.parameter]: sorting.direction.descending };
}

interface Found {
  readonly parameters: { readonly [name: string]: Json };
  /** The page that the link is on. */
  readonly source: Answer;
  /** The name of the only item that the page behind the link shows. */
  readonly wanted: string;
  /** Whether the list is no longer as it was. */
  hasChanged(): Promise<boolean>;
}

async function follow(
  context: JudgeContext<"pagination">,
  [relation, link]: readonly [string, string],
  { parameters, source, wanted, hasChanged }: Found,
): Promise<Verdict> {
  const { operation } = context;
  const draft = context.request({ parameters });
  const input = { ...parameters, [relation]: link };
  const here = context.baseUrl + draft.path;
  const target = URL.canParse(link, here) ? new URL(link, here) : null;
  if (!target?.pathname.endsWith(draft.path) || !pointsToHostOf(here, link)) {
    return fail(source, {
      expected: `the link "${relation}" to be a URI of this operation on this host, with a path that ends in ${draft.path}`,
      actual: JSON.stringify(link),
      input,
    });
  }
  // Scheme and path may be those of a gateway, so the request keeps to the address under test.
  const answer = await context.send({ ...draft, query: [...target.searchParams] });
  const expected = `the page with ${wanted} behind the link "${relation}", with the same filters, order and limit`;
  const reading = readPage(operation, answer);
  if (!reading.ok && reading.truncated) return skip(reading.actual);
  if (!reading.ok) return fail([answer, source], { expected, actual: reading.actual, input });
  const names = pageNames(operation, reading.page);
  if (names.length === 1 && names[0] === wanted) return pass;
  if (await hasChanged()) return skip(LIST_CHANGED);
  return fail([answer, source], { expected, actual: listNames(names), input });
}
