import type { Planning } from "@iom-conformance/conformance";
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

/** The largest limit that is safe to ask for: a target that caps limits still serves pages of the default size. */
export function safeLimit(planning: Pick<Planning, "contract" | "operation">): number {
  return Math.min(Math.max(defaultLimit(planning) ?? SMALL_LIMIT, SMALL_LIMIT), LARGEST_LIMIT);
}
