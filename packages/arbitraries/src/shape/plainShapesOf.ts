import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { memoise } from "./memoise.ts";
import { mergeShapes } from "./mergeShapes.ts";
import { ownShape } from "./ownShape.ts";
import { anyShape, type Shape } from "./shape.ts";
import { variantChoices } from "./variantChoices.ts";

/** More combinations of variants at one place are not told apart; each variant still occurs in one of them. */
const MOST_SHAPES = 200;

/** The ways to satisfy a schema, in which every sibling of a chosen `oneOf` variant is still excluded by name. */
export const plainShapesOf: (contract: Contract, schema: Schema) => readonly Shape[] = memoise((contract, schema) =>
  expand(contract, schema, new Set()),
);

function expand(contract: Contract, schema: Schema, open: ReadonlySet<Schema>): readonly Shape[] {
  const resolved = resolveSchema(contract, schema);
  // A schema that is part of itself by allOf adds nothing to itself.
  if (open.has(resolved)) return [anyShape];
  const inner = new Set(open).add(resolved);
  const factors = [
    [ownShape(resolved)],
    ...(resolved.allOf ?? []).map((part) => expand(contract, part, inner)),
    ...(["oneOf", "anyOf"] as const)
      .filter((keyword) => resolved[keyword] !== undefined)
      .map((keyword) => variantShapes(contract, resolved, keyword, inner)),
  ];
  return factors.reduce((shapes, factor) => product(contract, shapes, factor));
}

function variantShapes(
  contract: Contract,
  union: Schema,
  keyword: "oneOf" | "anyOf",
  open: ReadonlySet<Schema>,
): readonly Shape[] {
  const variants = union[keyword] ?? [];
  const isTwice = (variant: Schema): boolean => {
    const resolved = resolveSchema(contract, variant);
    return variants.filter((sibling) => resolveSchema(contract, sibling) === resolved).length > 1;
  };
  const choices = variantChoices(contract, union, keyword);
  // What fits a variant that is listed twice fits two variants.
  const possible = keyword === "oneOf" ? choices.filter(({ variant }) => !isTwice(variant)) : choices;
  return possible.flatMap(({ variant, choice }) =>
    expand(contract, variant, open).map((shape) => ({
      ...shape,
      chosen: [choice, ...shape.chosen],
      excluded: [
        ...shape.excluded,
        ...(keyword === "oneOf" ? variants.filter((_sibling, index) => index !== choice.index) : []),
      ],
    })),
  );
}

/** Every shape of one list with every shape of the other; pairs only, where that would be too many. */
function product(contract: Contract, ours: readonly Shape[], theirs: readonly Shape[]): readonly Shape[] {
  const pairs =
    ours.length * theirs.length <= MOST_SHAPES
      ? ours.flatMap((one) => theirs.map((other) => [one, other] as const))
      : Array.from(
          { length: Math.max(ours.length, theirs.length) },
          (_unused, index) =>
            [ours[index % ours.length] ?? anyShape, theirs[index % theirs.length] ?? anyShape] as const,
        );
  return pairs.map(([one, other]) => mergeShapes(contract, one, other)).filter((shape) => shape !== null);
}
