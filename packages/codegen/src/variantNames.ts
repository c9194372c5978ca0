import type { Schema } from "@iom-conformance/contract";
import { referencedName } from "./referencedName.ts";
import type { UnionTag } from "./unionTag.ts";

/** What the variants of a union are called: by their schemas' names, else by the one value of their tag, else by their place. */
export function variantNames(variants: readonly Schema[], tag: UnionTag | null): readonly string[] {
  return variants.map((variant, index) => {
    const [value, ...others] = tag?.values[index] ?? [];
    const tagName = value === undefined || others.length > 0 ? null : String(value);
    return referencedName(variant) ?? tagName ?? `variant ${index + 1}`;
  });
}
