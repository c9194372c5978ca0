import { examine } from "../examine.ts";
import type { Rule } from "../schemaNode.ts";
import { schemaPathOf } from "../schemaNode.ts";
import { broken, every, found } from "./rule.ts";

/** Generated code judges a named schema at once, so only what does not fit is walked. */
export const refRule: Rule = {
  keyword: "ref",
  examine: ({ ref }, value, { path }, findings) =>
    ref === undefined || ref.is?.(value) || examine(ref.of, value, { path, schemaPath: schemaPathOf(ref) }, findings),
};

export const allOfRule: Rule = {
  keyword: "allOf",
  examine: ({ allOf = [] }, value, { path, schemaPath }, findings) =>
    every(allOf.entries(), findings, ([index, part]) =>
      examine(part, value, { path, schemaPath: `${schemaPath}/allOf/${index}` }, findings),
    ),
};

export const notRule: Rule = {
  keyword: "not",
  examine: ({ not = {} }, value, place, findings) =>
    !examine(not, value, place) ||
    broken("not", place, findings, () => found("a value that the schema does not exclude", value)),
};
