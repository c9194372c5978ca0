import { type Answer, type JudgeContext, type ListPage, readPage } from "@iom-conformance/conformance";
import { pageNames } from "./itemNames.ts";
import { pointsToHostOf } from "./uriReference.ts";

/** Registered relations between pages (RFC 8288), and the customary short and long form of one. */
const RELATIONS = {
  next: ["next"],
  prev: ["prev", "previous"],
  first: ["first", "start"],
  last: ["last"],
} as const;

export type Relation = keyof typeof RELATIONS;

/** The URI of a page's link, and the name that the relation has there; null where the page has none. */
export function linkOf(
  { links }: ListPage,
  relation: Relation,
): { readonly relation: string; readonly uri: string } | null {
  const names: readonly string[] = RELATIONS[relation];
  const link = Object.entries(links).find(([name]) => names.includes(name.toLowerCase()));
  return link ? { relation: link[0], uri: link[1] } : null;
}

/** What is behind a link: a page and the names of its items, an answer that is no page, or nothing that may be asked for. */
export type Followed =
  | { readonly kind: "page"; readonly page: ListPage; readonly names: readonly string[] }
  | { readonly kind: "other"; readonly answer: Answer; readonly actual: string; readonly truncated: boolean }
  | { readonly kind: "elsewhere"; readonly path: string };

/** Follows a link of an answer to a request of this operation, unless it leads to another host or operation. */
export async function followLink(context: JudgeContext<"pagination">, uri: string): Promise<Followed> {
  const { operation } = context;
  const draft = context.request();
  const here = context.baseUrl + draft.path;
  const target = URL.canParse(uri, here) ? new URL(uri, here) : null;
  if (!target?.pathname.endsWith(draft.path) || !pointsToHostOf(here, uri)) {
    return { kind: "elsewhere", path: draft.path };
  }
  // Scheme and path may be those of a gateway, so the request keeps to the address under test.
  const answer = await context.send({ ...draft, query: [...target.searchParams] });
  const reading = readPage(context, answer);
  if (!reading.ok) return { kind: "other", answer, actual: reading.actual, truncated: reading.truncated };
  return { kind: "page", page: reading.page, names: pageNames(operation, reading.page) };
}
