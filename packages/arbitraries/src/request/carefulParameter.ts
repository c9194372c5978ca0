import type { Operation, Parameter, Schema } from "@iom-conformance/contract";

/** A page of so many items is served everywhere, unless the document itself speaks of more. */
const USUAL_LIMIT = 20;

/**
 * The parameter as valid requests use it: where a page begins is not negative, and how much it holds is at least one and no more than the
 * document shows. Its schema may allow more, but servers may refuse or cap that.
 */
export function carefulParameter({ traits }: Operation, parameter: Parameter): Parameter {
  const { pagination } = traits;
  if (parameter.in !== "query" || pagination === undefined) return parameter;
  if (parameter.name === pagination.offset) return within(parameter, { minimum: 0 });
  if (parameter.name !== pagination.limit) return parameter;
  const shown = [parameter.schema.default, parameter.schema.example, ...parameter.examples];
  const maximum = Math.max(USUAL_LIMIT, ...shown.filter((value) => typeof value === "number"));
  return within(parameter, { minimum: 1, maximum });
}

function within(parameter: Parameter, bounds: Schema): Parameter {
  return { ...parameter, schema: { allOf: [parameter.schema, bounds] } };
}
