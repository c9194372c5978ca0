import type { Crawl, Planning } from "@iom-conformance/conformance";
import { resolveSchema, type Schema } from "@iom-conformance/contract";

/** A limit that no target caps: lists are useless when a page of ten is too much. */
export const SMALL_LIMIT = 10;

const LARGEST_LIMIT = 100;

const INT32_MOST = 2 ** 31 - 1;

/** The documented default of the limit parameter; null where there is none. */
export function defaultLimit(planning: Pick<Planning, "contract" | "operation">): number | null {
  const value = schemaOf(planning, planning.operation.traits.pagination?.limit)?.default;
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

/** The documented default of the offset parameter; null where there is none. */
export function defaultOffset(planning: Pick<Planning, "contract" | "operation">): number | null {
  const value = schemaOf(planning, planning.operation.traits.pagination?.offset)?.default;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

/** The largest value of an integer parameter that a client may send: its documented maximum, else that of 32 bits. */
export function largestValue(planning: Pick<Planning, "contract" | "operation">, parameter: string): number {
  const most = schemaOf(planning, parameter)?.maximum;
  return typeof most === "number" && most < INT32_MOST ? Math.floor(most) : INT32_MOST;
}

function schemaOf(
  { contract, operation }: Pick<Planning, "contract" | "operation">,
  name: string | undefined,
): Schema | undefined {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  return parameter && resolveSchema(contract, parameter.schema);
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
