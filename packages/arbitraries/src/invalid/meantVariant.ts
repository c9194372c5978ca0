import { unionTag } from "@iom-conformance/codegen";
import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import type { ChosenVariant, Shape } from "../shape/shape.ts";

/**
 * The properties that have to be there so that a judge takes a broken value for the variants that a shape chose, and reports what is
 * wrong with it rather than that no variant fits: the tag of each union, or else a property that only the chosen variant names. Null
 * where nothing can make that clear.
 *
 * @param broken The property in which something is wrong
 * @param missing Whether what is wrong is that it is not there
 */
export function meantVariant(
  contract: Contract,
  shape: Shape,
  broken: string | null,
  missing: boolean,
): ReadonlySet<string> | null {
  const wanted = new Set<string>();
  for (const choice of shape.chosen) {
    if (broken !== null && !isNamedIn(contract, choice, broken)) continue;
    const tag = unionTag(contract, choice.union[choice.keyword] ?? []);
    if (tag !== null && tag.property === broken && !missing) return null;
    if (tag !== null && tag.property !== broken) {
      wanted.add(tag.property);
      continue;
    }
    const own = ownNames(contract, choice);
    if (broken !== null && !missing && own.has(broken)) continue;
    const candidates = [...own].filter(
      (name) => name !== broken && shape.properties.has(name) && !shape.absent.has(name),
    );
    const name = candidates.find((candidate) => shape.required.has(candidate)) ?? candidates[0];
    if (name === undefined) return null;
    wanted.add(name);
  }
  return wanted;
}

/** The properties that the chosen variant names and no other variant of the union. */
export function ownNames(contract: Contract, { union, keyword, index }: ChosenVariant): ReadonlySet<string> {
  const names = (union[keyword] ?? []).map((variant) => namesOf(contract, variant));
  const others = new Set(names.filter((_names, other) => other !== index).flatMap((ofOther) => [...ofOther]));
  return new Set([...(names[index] ?? [])].filter((name) => !others.has(name)));
}

/** Whether any variant says anything about a property: only then what stands there can decide which of them fits. */
function isNamedIn(contract: Contract, { union, keyword }: ChosenVariant, name: string): boolean {
  return (union[keyword] ?? []).some((variant) => namesOf(contract, variant).has(name) || isClosed(contract, variant));
}

function isClosed(contract: Contract, variant: Schema): boolean {
  const { additionalProperties = true } = resolveSchema(contract, variant);
  return additionalProperties !== true;
}

/** The properties that a schema names or asks for, itself or in a part or variant of it. */
function namesOf(contract: Contract, schema: Schema, open: ReadonlySet<Schema> = new Set()): ReadonlySet<string> {
  const resolved = resolveSchema(contract, schema);
  if (open.has(resolved)) return new Set();
  const inner = new Set(open).add(resolved);
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return new Set([
    ...Object.keys(resolved.properties ?? {}),
    ...(resolved.required ?? []),
    ...parts.flatMap((part) => [...namesOf(contract, part, inner)]),
  ]);
}
