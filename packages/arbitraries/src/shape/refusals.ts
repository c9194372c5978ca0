import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { judgeOf } from "./judgeOf.ts";
import { plainShapesOf } from "./plainShapesOf.ts";
import type { Compare, Refusal } from "./refusal.ts";
import { cheapest, refusalsOfShape } from "./refusalsOfShape.ts";
import type { Shape } from "./shape.ts";

/** More ways to refuse several schemas at once are not followed. */
const MOST_REFUSALS = 48;

/** How far properties are compared. */
const LEVELS = 2;

/**
 * Whether the values of a schema can be kept from satisfying another one: `always` when none does anyway, `impossible` when all do,
 * `possible` when narrower shapes see to it, `unknown` when only a judge can tell.
 */
export function refusals(
  contract: Contract,
  ours: Schema,
  theirs: Schema,
  levels: number,
): "always" | "impossible" | "possible" | "unknown" {
  const all = plainShapesOf(contract, ours).map((shape) => refusalsOf(contract, shape, theirs, levels));
  if (all.every((ways) => ways !== null && ways[0]?.cost === "none" && ways[0].shape.absent.size === 0))
    return "always";
  if (all.every((ways) => ways?.length === 0)) return "impossible";
  return all.every((ways) => ways === null) ? "unknown" : "possible";
}

/**
 * The narrower shapes of which no value satisfies a schema; none when every value does; null when that cannot be told from the schemas.
 */
export function refusalsOf(
  contract: Contract,
  shape: Shape,
  schema: Schema,
  levels: number = LEVELS,
): readonly Refusal[] | null {
  if (acceptsEverything(contract, schema)) return [];
  if (shape.values !== null) return refusalsOfValues(contract, shape, schema);
  const compare: Compare = levels === 0 ? null : (ours, theirs) => refusals(contract, ours, theirs, levels - 1);
  let found: readonly Refusal[] = [{ shape, cost: "none" }];
  for (const other of plainShapesOf(contract, schema)) {
    found = found.flatMap((before) =>
      refusalsOfShape(contract, before.shape, other, compare).map((after) => ({
        shape: after.shape,
        cost: dearer(before.cost, after.cost),
      })),
    );
    if (found.length === 0) return null;
    found = cheapest(withoutSpecialCases(found)).slice(0, MOST_REFUSALS);
  }
  return found;
}

function refusalsOfValues(contract: Contract, shape: Shape, schema: Schema): readonly Refusal[] {
  const values = (shape.values ?? []).filter((value) => judgeOf(contract).judge(schema, value).length > 0);
  if (values.length === 0) return [];
  return [{ shape: { ...shape, values }, cost: values.length === shape.values?.length ? "none" : "presence" }];
}

function acceptsEverything(contract: Contract, schema: Schema): boolean {
  const { description: _prose, example: _example, default: _default, ...rules } = resolveSchema(contract, schema);
  return Object.keys(rules).length === 0;
}

function dearer(one: Refusal["cost"], other: Refusal["cost"]): Refusal["cost"] {
  const order = ["none", "presence", "narrowing"] as const;
  return order[Math.max(order.indexOf(one), order.indexOf(other))] ?? "narrowing";
}

/** Leaves out what another refusal with fewer demands includes. */
function withoutSpecialCases(all: readonly Refusal[]): readonly Refusal[] {
  return all.filter(
    ({ shape }, index) =>
      !all.some(
        ({ shape: other }, place) =>
          place !== index && includes(other, shape) && (place < index || !includes(shape, other)),
      ),
  );
}

function includes(wide: Shape, narrow: Shape): boolean {
  const { required, absent, ...rest } = wide;
  return (
    required.isSubsetOf(narrow.required) &&
    absent.isSubsetOf(narrow.absent) &&
    Object.entries(rest).every(([key, value]) => narrow[key as keyof Shape] === value)
  );
}
