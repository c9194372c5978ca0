import { flattenSchema, type Parameter, type Schema, type SchemaType } from "@iom-conformance/contract";
import fc from "fast-check";
import { pointerOf } from "../jsonPointer.ts";
import type { Generation } from "../valid/generation.ts";
import { scalarTypes } from "./judgeText.ts";
import { onlyBroken, type ParameterBreak } from "./onlyBroken.ts";
import type { Pair } from "./pair.ts";
import { structureOf } from "./structureOf.ts";
import { partsOf, withPart, withProperty } from "./travelPairs.ts";
import { validPairs } from "./validPairs.ts";

/** Texts that none of the usual parsers reads as the type. */
const foreignTexts: { readonly [type in SchemaType]?: readonly string[] } = {
  integer: ["5.5", "five", "5,", "1 0", "--5", "1,5", "0.1", "5-"],
  number: ["five", "1,5", "1.2.3", "--5", "5,", "0.5.", "1 0"],
  boolean: ["maybe", "2", "tru", "falsey", "truefalse"],
};

/** A part of a parameter that travels as a text of its own. */
interface Part {
  readonly path: string;
  readonly schema: Schema;
  /** The pairs with that text for the part; `position` chooses among the items of a list. */
  readonly put: (pairs: readonly Pair[], text: string, position: number) => readonly Pair[];
}

/** Texts of another type, for each part of the parameter. */
export function typeBreaks(generation: Generation, parameter: Parameter): readonly ParameterBreak[] {
  return partsWithTypes(generation, parameter).map(({ path, schema, put }) => {
    const types = scalarTypes(generation.contract, schema).filter((type) => type !== "null");
    const [first = null, ...others] = types;
    const rule = { path, keyword: "type", limit: others.length > 0 ? types : first, kind: "text-of-another-type" };
    const texts = types.includes("string") ? [] : types.flatMap((type) => foreignTexts[type] ?? []);
    if (texts.length === 0) return { ...rule, arbitrary: null, reason: "every text is a string" };
    const carried = fc
      .tuple(validPairs(generation, parameter), fc.nat(), fc.constantFrom(...texts))
      .map(([pairs, position, text]) => ({
        pairs: put(pairs, text, position),
        description: `the text ${JSON.stringify(text)} where ${types.join(" or ")} is documented`,
      }));
    return { ...rule, ...onlyBroken(generation, parameter, "type", carried) };
  });
}

function partsWithTypes({ contract }: Generation, parameter: Parameter): readonly Part[] {
  const { items = {}, properties = {} } = flattenSchema(contract, parameter.schema);
  switch (structureOf(contract, parameter.schema)) {
    case "text":
      return [{ path: "", schema: parameter.schema, put: (_pairs, text) => [[parameter.name, text]] }];
    case "list":
      return [
        {
          path: "/*",
          schema: items,
          put: (pairs, text, position) =>
            withPart(parameter, pairs, true, position % partsOf(parameter, pairs, true).length, text),
        },
      ];
    case "object":
      return Object.entries(properties).map(([name, schema]) => ({
        path: pointerOf([name]),
        schema,
        put: (pairs, text) => withProperty(parameter, pairs, name, text),
      }));
    case "mixed":
      return [];
  }
}

/** The nearest misses of a range that no number of JavaScript is, but that a text can say. */
export function exactBreaks(generation: Generation, parameter: Parameter): readonly ParameterBreak[] {
  const { type, format } = flattenSchema(generation.contract, parameter.schema);
  if (type !== "integer" || format !== "int64") return [];
  const kinds = { "one-above-int64": "9223372036854775808", "one-below-int64": "-9223372036854775809" };
  return Object.entries(kinds).map(([kind, text]) => {
    const description = `${text}, which is no int64`;
    const carried = fc.constant({ pairs: [[parameter.name, text] as const], description });
    return {
      path: "",
      keyword: "format",
      limit: format,
      kind,
      ...onlyBroken(generation, parameter, "format", carried),
    };
  });
}
