import { defineObservation } from "@iom-conformance/conformance";
import { fieldValues, type Json, schemaAt, type Union, unionsOf } from "@iom-conformance/contract";

export const unseenVariants = defineObservation<"response-media-type", ReadonlySet<string>>({
  id: "coverage/unseen-variants",
  title: "Which variants of unions no answer of the run had",
  each: "response-media-type",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value: { mediaType } }, { contract, operation }) =>
    operation.method === "get" && mediaType.schema !== null && unionsOf(contract, mediaType.schema).length > 0,
  fold(seen = new Set(), { body }, { contract, subject, variantsOf }) {
    const { schema } = subject.value.mediaType;
    if (schema === null) return seen;
    const found = new Set(seen);
    for (const union of unionsOf(contract, schema)) {
      if (union.variants.every(({ name }) => found.has(`${union.name} ${name}`))) continue;
      for (const path of union.paths) {
        const place = schemaAt(contract, schema, path);
        for (const value of fieldValues(body, path)) {
          const names = taggedVariants(union, value) ?? (place === null ? [] : variantsOf(place, value));
          for (const name of names) found.add(`${union.name} ${name}`);
        }
      }
    }
    return found;
  },
  async observe({ contract, subject, observed }) {
    const seen = await observed();
    const { schema } = subject.value.mediaType;
    if (seen === undefined || schema === null) return null;
    const all = unionsOf(contract, schema).flatMap(({ name, variants }) =>
      variants.map((variant) => `${name} ${variant.name}`),
    );
    return all.filter((name) => !seen.has(name));
  },
});

/** The variants that a value's tag names, which is known without judging it; null where no tag tells. */
function taggedVariants({ variants }: Union, value: Json): readonly string[] | null {
  if (variants.some(({ tag }) => tag === undefined)) return null;
  return variants
    .filter(({ tag }) => tag !== undefined && fieldValues(value, `/${tag.property}`)[0] === tag.value)
    .map(({ name }) => name);
}
