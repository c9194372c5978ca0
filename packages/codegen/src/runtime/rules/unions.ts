import { describeValue, quote } from "../describeValue.ts";
import { examine } from "../examine.ts";
import { childPath, type Expectation, type Finding, type Findings, type Place } from "../finding.ts";
import type { Rule, UnionNode, VariantNode } from "../schemaNode.ts";
import { isObject, read } from "../values.ts";
import { oneOf } from "./choices.ts";
import { broken, every, found } from "./rule.ts";

/** `oneOf` and `anyOf`. */
export const unionsRule: Rule = {
  keyword: "unions",
  examine: ({ unions = [] }, value, place, findings) =>
    every(unions, findings, (union) => examineUnion(union, value, place, findings)),
};

/**
 * Judges a value by a union. When the value is meant to be one variant, by its tag or by a property that only this variant has, what is
 * wrong with it as that variant is found; else one thing: that no variant fits, or that two do.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1
 */
function examineUnion(union: UnionNode, value: unknown, place: Place, findings?: Findings): boolean {
  const { keyword, tag, variants } = union;
  const as = (variant: VariantNode, noting?: Findings): boolean => {
    const schemaPath = `${place.schemaPath}/${keyword}/${variants.indexOf(variant)}`;
    return examine(variant.of, value, { path: place.path, schemaPath }, noting);
  };

  const given = tagOf(union, value);
  if (given !== undefined && tag !== undefined) {
    const selected = variantWithTag(union, given);
    if (selected !== undefined) return as(selected, findings);
    // What the union's own part already says about the tag needs no second word.
    const isKnown = findings && saidBelow(findings, place).some(({ path }) => path === childPath(place.path, tag));
    return !isKnown && broken(keyword, place, findings, () => unknownTag(union, tag, given));
  }

  const passing = variants.filter((variant) => as(variant));
  if (keyword === "oneOf" ? passing.length === 1 : passing.length > 0) return true;
  if (findings === undefined) return false;
  const meant = passing.length === 0 ? variantWithOwnProperty(union, value) : undefined;
  if (meant !== undefined) return as(meant, findings);
  const said = saidBelow(findings, place);
  const reasonOf = (variant: VariantNode): Finding | undefined => {
    const all: Findings = { all: true, found: [] };
    as(variant, all);
    return all.found.find((finding) => !said.some((known) => isSame(known, finding))) ?? all.found[0];
  };
  return broken(keyword, place, findings, () =>
    passing.length > 0 ? severalFit(union, value, passing) : noneFits(union, value, place, variants.map(reasonOf)),
  );
}

/** What was found already at a place and below it: the last findings, because a place is judged in one go. */
function saidBelow({ found }: Findings, { path }: Place): readonly Finding[] {
  const others = found.findLastIndex((finding) => finding.path !== path && !finding.path.startsWith(`${path}/`));
  return found.slice(others + 1);
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.path === other.path && one.keyword === other.keyword && one.explain().expected === other.explain().expected
  );
}

/** The value of a union's tag; undefined where there is none. */
export function tagOf({ tag }: UnionNode, value: unknown): unknown {
  return tag !== undefined && isObject(value) ? read(value, tag) : undefined;
}

/** The variant that a value of the union's tag selects. */
export function variantWithTag({ variants }: UnionNode, given: unknown): VariantNode | undefined {
  return variants.find(({ tags }) => tags?.includes(given));
}

/** The only variant of which a value has a property that no other variant names. */
export function variantWithOwnProperty({ variants }: UnionNode, value: unknown): VariantNode | undefined {
  if (!isObject(value)) return undefined;
  const [only, ...others] = variants.filter(({ own }) => own?.some((name) => read(value, name) !== undefined));
  return others.length === 0 ? only : undefined;
}

function fitting({ keyword }: UnionNode): string {
  return `a value that fits ${keyword === "oneOf" ? "exactly" : "at least"} one variant`;
}

/** Values that fit several variants mostly lack the tag, or have properties of several. */
function severalFit(union: UnionNode, value: unknown, passing: readonly VariantNode[]): Expectation {
  const { tag, variants } = union;
  if (tag !== undefined) {
    const tags = (of: readonly VariantNode[]) => of.flatMap(({ tags = [] }) => tags.map(quote));
    return {
      expected: `the property ${quote(tag)} to be ${oneOf(tags(variants))}`,
      actual: `an object without it, which could be ${tags(passing).join(" or ")}`,
    };
  }
  const reasons = passing.map(({ name, own = [] }) => {
    const present = isObject(value) ? own.filter((property) => read(value, property) !== undefined) : [];
    return present.length === 0 ? name : `${name} (by ${present.map(quote).join(", ")})`;
  });
  return { expected: fitting(union), actual: `one that fits ${reasons.join(" and ")}` };
}

function unknownTag({ variants }: UnionNode, tag: string, given: unknown): Expectation {
  const choices = variants.map(({ name, tags = [] }) => `${tags.map(quote).join(" or ")} (${name})`);
  return found(`${quote(tag)} to be ${oneOf(choices)}`, given);
}

function noneFits(
  union: UnionNode,
  value: unknown,
  { path }: Place,
  failures: readonly (Finding | undefined)[],
): Expectation {
  const reasons = failures.flatMap((failure, index) => {
    if (failure === undefined) return [];
    const { expected, actual } = failure.explain();
    const below = failure.path.slice(path.length);
    return `${union.variants[index]?.name} expects ${expected}${below === "" ? "" : ` at ${below}, found ${actual}`}`;
  });
  return {
    expected: fitting(union),
    actual: `${describeValue(value)} that fits none: ${reasons.join("; ")}`,
  };
}
