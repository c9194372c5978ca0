import type { WireRequest } from "@iom-conformance/conformance";
import type { Book } from "./booksContract.ts";
import type { FakeResponse } from "./runCheck.ts";

const DAY_MS = 86_400_000;
const DEFAULT_LIMIT = 20;

/** How one target differs from a conformant one: every step of its work can be replaced. */
export interface ListTargetOptions {
  /** Whether a filter selects a book, by parameter; `values` are as sent. */
  readonly filters?: { readonly [parameter: string]: (book: Book, values: readonly string[]) => boolean };
  /** How the results of the filters that were sent make one. */
  readonly combine?: (results: readonly boolean[]) => boolean;
  /** Ascending order, by the value of the sort parameter; "" without one. */
  readonly orders?: { readonly [key: string]: (left: Book, right: Book) => number };
  readonly descending?: (query: URLSearchParams) => boolean;
  /** Sorts the list before a page is cut out of it, or something else. */
  readonly arrange?: (list: readonly Book[], sorted: (list: readonly Book[]) => readonly Book[]) => readonly Book[];
  /** Cuts the page out of the list; `limit` is null when none was sent. */
  readonly window?: (list: readonly Book[], offset: number, limit: number | null) => readonly Book[];
  /** Last change to the books of a page; `sorted` puts books into the order that was asked for. */
  readonly finish?: (
    page: readonly Book[],
    offset: number,
    sorted: (list: readonly Book[]) => readonly Book[],
  ) => readonly unknown[];
  /** The total; undefined states none. */
  readonly total?: (counts: {
    readonly selected: number;
    readonly all: number;
    readonly shown: number;
  }) => number | undefined;
  /** The link to the page that begins at an offset. */
  readonly link?: (query: URLSearchParams, offset: number) => string | undefined;
  /** Milliseconds that the target's clocks are ahead of UTC. */
  readonly zoneMs?: number;
  /** Called for every request, before it is answered; lists that change do so here. */
  readonly before?: (request: WireRequest, count: number) => readonly Book[] | undefined;
}

/** A fake of the target that `booksContract` describes: the answer function for `runCheck`. Conformant, where the options do not say otherwise. */
export function listTarget(
  list: readonly Book[],
  options: ListTargetOptions = {},
): (request: WireRequest) => FakeResponse {
  let books = list;
  let count = 0;
  return (request) => {
    count += 1;
    books = options.before?.(request, count) ?? books;
    const query = new URL(request.url).searchParams;
    if (!query.has("library")) return { status: 400, body: { error: "library is missing" } };
    const selected = books.filter((book) => isSelected(book, query, options));
    const sorted = (part: readonly Book[]) => sort(part, query, options);
    const arranged = options.arrange ? options.arrange(selected, sorted) : sorted(selected);
    const offset = Number(query.get("skip") ?? 0);
    const limit = query.has("take") ? Number(query.get("take")) : null;
    const cut = options.window ?? conformantWindow;
    const page = cut(arranged, offset, limit);
    const counts = { selected: selected.length, all: books.length, shown: page.length };
    const total = options.total ? options.total(counts) : counts.selected;
    const size = limit ?? DEFAULT_LIMIT;
    const link = options.link ?? conformantLink;
    const links = {
      ...(offset + size < selected.length ? { next: link(query, offset + size) } : {}),
      ...(offset > 0 ? { prev: link(query, Math.max(0, offset - size)) } : {}),
    };
    return {
      body: {
        books: options.finish ? options.finish(page, offset, sorted) : page,
        meta: total === undefined ? {} : { found: String(total) },
        links,
      },
    };
  };
}

/** The items from an index on, at most so many as the limit says. */
export function conformantWindow(list: readonly Book[], offset: number, limit: number | null): readonly Book[] {
  return list.slice(offset, offset + (limit ?? DEFAULT_LIMIT));
}

function conformantLink(query: URLSearchParams, offset: number): string {
  const changed = new URLSearchParams(query);
  changed.set("skip", String(offset));
  return `http://target.test/inside/books?${changed}`;
}

function isSelected(book: Book, query: URLSearchParams, { filters, combine, zoneMs = 0 }: ListTargetOptions): boolean {
  const all: NonNullable<ListTargetOptions["filters"]> = {
    isbn: ({ isbn }, values) => values.includes(isbn),
    author: ({ author = "" }, values) => values.includes(author),
    branch: ({ branches = [] }, values) => branches.some(({ name }) => values.includes(name)),
    shelf: ({ shelf }, values) => values.includes(String(shelf)),
    genre: ({ genre = "" }, values) => values.includes(genre),
    "added[from]": ({ added }, [day = ""]) => localTime(added, zoneMs) >= Date.parse(day),
    "added[to]": ({ added }, [day = ""]) => localTime(added, zoneMs) < Date.parse(day) + DAY_MS,
    ...filters,
  };
  const results = Object.entries(all)
    .filter(([parameter]) => query.has(parameter))
    .map(([parameter, selects]) => selects(book, query.getAll(parameter)));
  return combine ? combine(results) : results.every(Boolean);
}

function localTime(added: string | undefined, zoneMs: number): number {
  return Date.parse(added ?? "") + zoneMs;
}

function sort(
  list: readonly Book[],
  query: URLSearchParams,
  { orders, descending }: ListTargetOptions,
): readonly Book[] {
  const all: NonNullable<ListTargetOptions["orders"]> = {
    ISBN: (left, right) => compare(left.isbn, right.isbn),
    AUTHOR: (left, right) => compare(left.author ?? "", right.author ?? ""),
    ADDED: (left, right) => Date.parse(left.added ?? "") - Date.parse(right.added ?? ""),
    SHELF: (left, right) => (left.shelf ?? 0) - (right.shelf ?? 0),
    ...orders,
  };
  const order = all[query.get("sort") ?? ""];
  if (!order) return list;
  const backwards = descending ? descending(query) : query.get("order") === "down";
  return list.toSorted((left, right) => (backwards ? order(right, left) : order(left, right)));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
