import { unionTag } from "@iom-conformance/codegen";
import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { isObject, isOfType } from "../../json.ts";
import { jsonEqual } from "../../shape/jsonEqual.ts";
import { shapesOf } from "../../shape/shapesOf.ts";
import { validValue } from "../../valid/validValue.ts";
import { ownNames } from "../meantVariant.ts";
import { type NearMiss, nearMiss, shown } from "../nearMiss.ts";
import { withoutKeyword } from "../partsOf.ts";
import { type Rule, type Spot, validAt } from "../spot.ts";

/** More pairs of variants are not tried for values that fit both. */
const MOST_PAIRS = 12;

/** Ways to fit no variant of a union, or two of a `oneOf`. Which of them a judge sees as such, shows when they are tried. */
export function unionMisses(spot: Spot, rule: Rule): readonly NearMiss[] {
  const keyword = rule.keyword === "oneOf" ? "oneOf" : "anyOf";
  const names = [rule.limit].flat().map(String);
  const fitsNone = (value: Json) => `${shown(value)}, which fits none of ${names.join(", ")}`;
  const base = withoutKeyword(spot.generation.contract, spot.schema, spot.shape, rule.part, keyword, []);
  return [
    ...tagMisses(spot, rule, keyword),
    nearMiss("fits-no-variant", () => valuesOf(spot, base), fitsNone),
    ...mixed(spot, rule, keyword),
    ...(keyword === "oneOf" ? fittingTwo(spot, rule, names) : []),
    nearMiss("type-of-no-variant", () => ofOtherType(spot, rule, keyword), fitsNone),
  ];
}

function valuesOf({ generation, place }: Spot, schema: Schema): fc.Arbitrary<Json> {
  return validValue(generation, schema, place);
}

/** Values of a variant whose tag is that of none. */
function tagMisses(spot: Spot, { part }: Rule, keyword: "oneOf" | "anyOf"): readonly NearMiss[] {
  const tag = unionTag(spot.generation.contract, part[keyword] ?? []);
  if (tag === null) return [];
  const allowed = tag.values.flat();
  const unknown = allowed.flatMap((value): readonly Json[] =>
    typeof value === "string"
      ? [value.toLowerCase(), `${value}_`, "UNKNOWN", "", value.slice(0, -1)]
      : typeof value === "number"
        ? [value + 1, value - 1]
        : [],
  );
  const tags = unknown.filter((value) => !allowed.some((known) => jsonEqual(known, value)));
  if (tags.length === 0) return [];
  const values = () =>
    fc
      .tuple(validAt(spot, ["object"], {}, { present: new Set([tag.property]) }), fc.constantFrom(...tags))
      .map(([value, unknownTag]) => (isObject(value) ? { ...value, [tag.property]: unknownTag } : value));
  return [
    nearMiss("unknown-tag", values, (value) => {
      const found = isObject(value) ? shown(value[tag.property] ?? null) : "nothing";
      return `${tag.property} is ${found}, which selects no variant`;
    }),
  ];
}

/** Values that have something of two variants and all of neither. */
function mixed(spot: Spot, { part }: Rule, keyword: "oneOf" | "anyOf"): readonly NearMiss[] {
  const { contract } = spot.generation;
  const chosen = spot.shape.chosen.find((choice) => choice.union === part && choice.keyword === keyword);
  if (chosen === undefined) return [];
  const own = ownNames(contract, chosen);
  return shapesOf(contract, spot.schema).flatMap((shape): readonly NearMiss[] => {
    const other = shape.chosen.find((choice) => choice.union === part && choice.keyword === keyword);
    if (other === undefined || other.index <= chosen.index) return [];
    const foreign = ownNames(contract, other);
    const ours = [...own]
      .filter((name) => !spot.shape.required.has(name) && spot.shape.properties.has(name))
      .slice(0, 1);
    const theirs = [...foreign].filter((name) => !shape.required.has(name) && shape.properties.has(name)).slice(0, 1);
    const isPartial = (names: ReadonlySet<string>, required: ReadonlySet<string>) =>
      [...names].some((name) => required.has(name));
    if (ours.length === 0 || theirs.length === 0 || !isPartial(own, spot.shape.required)) return [];
    if (!isPartial(foreign, shape.required)) return [];
    const half = (of: Spot, present: readonly string[], left: ReadonlySet<string>) =>
      validAt(
        of,
        ["object"],
        { required: new Set([...of.shape.required].filter((name) => !left.has(name))) },
        { present: new Set(present), absent: new Set([...left].filter((name) => of.shape.required.has(name))) },
      );
    const values = () =>
      fc
        .tuple(half({ ...spot, shape }, theirs, foreign), half(spot, ours, own))
        .map(([one, two]) => (isObject(one) && isObject(two) ? { ...one, ...two } : one));
    return [
      nearMiss(
        "something-of-two-variants",
        values,
        () => `something of ${chosen.name} and of ${other.name}, but all of neither`,
      ),
    ];
  });
}

/** Values that fit two variants at once, where `oneOf` allows one. */
function fittingTwo(spot: Spot, { part }: Rule, names: readonly string[]): readonly NearMiss[] {
  const variants = part.oneOf ?? [];
  const { contract } = spot.generation;
  return variants
    .flatMap((one, index) => variants.slice(index + 1).map((other, offset) => ({ one, other, index, offset })))
    .slice(0, MOST_PAIRS)
    .flatMap(({ one, other, index, offset }) => {
      const both = withoutKeyword(contract, spot.schema, spot.shape, part, "oneOf", [one, other]);
      if (shapesOf(contract, both).length === 0) return [];
      const fit = `fits ${names[index]} and ${names[index + 1 + offset]}`;
      return [
        nearMiss(
          "fits-two-variants",
          () => valuesOf(spot, both),
          (value) => `${shown(value)}, which ${fit}`,
        ),
      ];
    });
}

/** Values of types that no variant has. */
function ofOtherType(spot: Spot, { part }: Rule, keyword: "oneOf" | "anyOf"): fc.Arbitrary<Json> {
  const { contract } = spot.generation;
  const types = (part[keyword] ?? []).flatMap((variant) => shapesOf(contract, variant).flatMap((shape) => shape.types));
  const values = ([null, true, 0, 1.5, "text", [], {}] as readonly Json[]).filter((value) => !isOfType(value, types));
  return fc.constantFrom(...values);
}
