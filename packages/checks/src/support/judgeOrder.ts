import { fail, pass, skip, type Verdict } from "@iom-conformance/conformance";
import type { FieldPath, Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { disorderIn, inDirection, type ValueOrder } from "./disorderIn.ts";
import { readSorted } from "./sortedReading.ts";

/** Asks for a list in some order and judges whether it is in it, over the borders of pages. Takes up to SORTED_PAGES requests. */
export async function judgeOrder(
  context: AnyContext,
  parameters: { readonly [name: string]: Json },
  key: { readonly field: FieldPath; readonly order: ValueOrder },
  direction: "ascending" | "descending",
): Promise<Verdict> {
  const reading = await readSorted(context, key.field, parameters);
  if (reading.ambiguous) return skip(`items have several values at ${key.field}`);
  const descending = direction === "descending";
  const disorder = disorderIn(inDirection(reading.values, descending), key.order);
  if (disorder === null) {
    const different = new Set(reading.values.map((value) => JSON.stringify(value)));
    return different.size > 1 ? pass : skip(`the items read have no different values at ${key.field}`);
  }
  const positions = [disorder.earlier, disorder.later].map((position) =>
    descending ? reading.values.length - 1 - position : position,
  );
  const [first = 0, second = 0] = positions.toSorted((left, right) => left - right);
  const [before, after] = [first, second].map((position) => JSON.stringify(reading.values[position] ?? null));
  const evidence = [first, second]
    .map((position) => reading.answers[position])
    .filter((answer) => answer !== undefined);
  const scattered = disorder.kind === "missing-values-scattered";
  return fail([...new Set(evidence)], {
    expected: scattered
      ? `items without a value at ${key.field} together, first or last`
      : `items in ${direction} order of ${key.field}`,
    actual: scattered ? "such items among the others" : `${before} before ${after}`,
    input: parameters,
  });
}
