import type { Fault } from "../fault.ts";

/** Nothing in a message is deeper. */
const DEEPEST = 9;

/** The value with every number cut to a whole one. */
function cut(value: unknown, depth = 0): unknown {
  if (typeof value === "number") return Math.trunc(value);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((part) => cut(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cut(part, depth + 1)]));
}

export const decimalsAreRounded: Fault = {
  id: "decimals-are-rounded",
  area: "status",
  story: "The new parser reads whole numbers as decimals and cuts them.",
  change: (healthy) => ({
    schemaProblems: (message, kind) => healthy.schemaProblems(cut(message), kind),
  }),
};
