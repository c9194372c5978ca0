import type { Crawl, Planning } from "@iom-conformance/conformance";
import { resolveSchema } from "@iom-conformance/contract";

/** A limit that no target caps: lists are useless when a page of ten is too much. */
export const SMALL_LIMIT = 10;

const LARGEST_LIMIT = 100;

/** The documented default of the limit parameter; null where there is none. */
export function defaultLimit({ contract, operation }: Pick<Planning, "contract" | "operation">): number | null {
  const parameter = operation.parameters.find(({ name }) => name === operation.traits.pagination?.limit);
  const value = parameter && resolveSchema(contract, parameter.schema).default;
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

/**
 * The largest limit that the target has shown to serve, so that a page with fewer items is the last one; where all of a list fits on a
 * page, nothing is known of a cap, and the safe one has to do.
 */
export function servedLimit(planning: Pick<Planning, "contract" | "operation">, { pages }: Crawl): number {
  const counts = pages.map(({ count }) => count).filter((count) => count > 0);
  const most = Math.min(Math.max(...counts, 1), LARGEST_LIMIT);
  return counts.length > 1 ? most : Math.max(most, safeLimit(planning));
}

/** The largest limit that is safe to ask for: a target that caps limits still serves pages of the default size. */
export function safeLimit(planning: Pick<Planning, "contract" | "operation">): number {
  return Math.min(Math.max(defaultLimit(planning) ?? SMALL_LIMIT, SMALL_LIMIT), LARGEST_LIMIT);
}
