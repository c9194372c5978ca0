import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import type { Shape } from "../shape/shape.ts";

/** A schema that speaks of a place, and the schemas inside which it stands, so that one that contains itself is entered once. */
export interface Source {
  readonly schema: Schema;
  readonly open: ReadonlySet<Schema>;
}

/**
 * Everything that speaks of a place in one of its shapes, one by one: references followed, the parts of `allOf` and the chosen variants
 * of unions after what they belong to. What contains itself is left out the second time.
 */
export function partsOf(contract: Contract, sources: readonly Source[], shape: Shape): readonly Source[] {
  const parts: Source[] = [];
  const enter = ({ schema, open }: Source): void => {
    const resolved = resolveSchema(contract, schema);
    if (open.has(resolved)) return;
    const inner = new Set(open).add(resolved);
    parts.push({ schema: resolved, open: inner });
    for (const part of resolved.allOf ?? []) enter({ schema: part, open: inner });
    for (const { union, keyword, index } of shape.chosen) {
      const variant = union === resolved ? union[keyword]?.[index] : undefined;
      if (variant !== undefined) enter({ schema: variant, open: inner });
    }
  };
  for (const source of sources) enter(source);
  return parts;
}

/**
 * What a schema says about a place without one of its keywords: the variants of other unions are those that the shape chose.
 *
 * @param others Schemas that the values must satisfy too
 */
export function withoutKeyword(
  contract: Contract,
  schema: Schema,
  shape: Shape,
  owner: Schema,
  keyword: "oneOf" | "anyOf" | "not",
  others: readonly Schema[],
): Schema {
  const parts: Schema[] = [];
  const enter = (reference: Schema, open: ReadonlySet<Schema>): void => {
    const resolved = resolveSchema(contract, reference);
    if (open.has(resolved)) return;
    const inner = new Set(open).add(resolved);
    const { allOf = [], oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, not, ...rest } = resolved;
    parts.push(not === undefined || (resolved === owner && keyword === "not") ? rest : { ...rest, not });
    for (const part of allOf) enter(part, inner);
    for (const choice of shape.chosen) {
      if (choice.union !== resolved || (resolved === owner && choice.keyword === keyword)) continue;
      const variant = resolved[choice.keyword]?.[choice.index];
      if (variant !== undefined) enter(variant, inner);
    }
  };
  enter(schema, new Set());
  return { allOf: [...parts, ...others] };
}
