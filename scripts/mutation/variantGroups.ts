import type { Variant } from "@iom-conformance/simulator";

/** More variants in one group would hide each other, and what they are blamed for would be hard to tell. */
const MOST = 8;

/**
 * Puts variants that can be judged at once into as few groups as possible: none of them stands alone, and no two answer the same question. A
 * variant that replaces whole steps, or has orders of its own number, is a group of itself.
 */
export function variantGroups(variants: readonly Variant[]): readonly (readonly Variant[])[] {
  const alone = variants.filter((variant) => isAlone(variant)).map((variant) => [variant]);
  const groups: Variant[][] = [];
  for (const variant of variants.filter((other) => !isAlone(other))) {
    const group = groups.find(
      (members) => members.length < MOST && members.every(({ question }) => question !== variant.question),
    );
    if (group) group.push(variant);
    else groups.push([variant]);
  }
  return [...alone, ...groups];
}

function isAlone({ alone, orders }: Variant): boolean {
  return alone === true || orders !== undefined;
}
