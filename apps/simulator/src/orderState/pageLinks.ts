import type { StateQuery } from "./stateQuery.ts";

/**
 * Absolute URIs of the first, previous, this, next and last page, which keep everything else that was asked for. The previous page of
 * the first few orders is as short as they are many, so that it ends where this one begins.
 */
export function pageLinks(request: URL, query: StateQuery, count: number): Readonly<Record<string, string>> {
  const { offset, limit } = query;
  const page = (pageOffset: number, pageLimit: number) => {
    const link = new URL(request);
    link.searchParams.set("offset", String(pageOffset));
    link.searchParams.set("limit", String(pageLimit));
    return link.href;
  };
  const self = { self: page(offset, limit), first: page(0, limit) };
  if (limit === 0) return self;
  const last = Math.floor(Math.max(count - 1, 0) / limit) * limit;
  return {
    ...self,
    ...(offset > 0 ? { prev: page(Math.min(Math.max(offset - limit, 0), last), Math.min(limit, offset)) } : {}),
    ...(offset + limit < count ? { next: page(offset + limit, limit) } : {}),
    last: page(last, limit),
  };
}
