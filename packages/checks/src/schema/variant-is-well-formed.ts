import { type Answer, defineCheck, fail, type ObserveContext, pass, skip } from "@iom-conformance/conformance";
import { fieldValues, type Json, schemaAt } from "@iom-conformance/contract";

interface SeenVariants {
  /** Values of the union that are this variant. */
  readonly count: number;
  /** The first value that fits more than one variant, or none although it should be this one. */
  readonly problem: { readonly answer: Answer; readonly actual: string } | null;
}

export const variantIsWellFormed = defineCheck<"response-variant", SeenVariants>({
  id: "schema/variant-is-well-formed",
  title: "A value of a union fits exactly one of its variants",
  requirements: ["schema#variant-is-well-formed"],
  each: "response-variant",
  needs: ["deployment"],
  requests: 1,
  observe(seen = { count: 0, problem: null }, { answer, body }, context) {
    const { mediaType, union } = context.subject.value;
    let { count, problem } = seen;
    for (const path of union.paths) {
      const schema = mediaType.schema && schemaAt(context.contract, mediaType.schema, path);
      if (!schema) continue;
      for (const value of fieldValues(body, path)) {
        const fitting = context.variantsOf(schema, value);
        if (!isMeant(context, value, fitting)) continue;
        count += 1;
        if (fitting.length === 1) continue;
        problem ??= {
          answer,
          actual: `${summary(value)} at ${path || "/"} fits ${fitting.join(" and ") || "none of them"}`,
        };
      }
    }
    return { count, problem };
  },
  async judge(context) {
    const { variant, union } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.count === 0) return skip(`not observed: no ${variant.name} was in the answers`);
    if (!seen.problem) return pass;
    return fail(seen.problem.answer, {
      expected: `a value that fits exactly one of ${union.variants.map(({ name }) => name).join(", ")}`,
      actual: seen.problem.actual,
    });
  },
});

/** Whether a value counts as this variant: it fits, or its tag says so. One that fits nothing and has no known tag counts as the first. */
function isMeant(
  {
    subject: {
      value: { union, variant },
    },
  }: ObserveContext<"response-variant">,
  value: Json,
  fitting: readonly string[],
): boolean {
  if (fitting.length > 0) return fitting.includes(variant.name);
  const tagged = union.variants.find(({ tag }) => tag !== undefined && tagOf(value, tag.property) === tag.value);
  return (tagged ?? union.variants[0])?.name === variant.name;
}

function tagOf(value: Json, property: string): Json | undefined {
  return fieldValues(value, `/${property}`)[0];
}

/** A value in short: the names of an object's properties, for its contents may be a customer's. */
function summary(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return Array.isArray(value) ? "a list" : `an object with ${Object.keys(value).join(", ") || "no properties"}`;
}
