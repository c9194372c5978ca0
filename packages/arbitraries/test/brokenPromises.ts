import { type Contract, fieldValues, type Json, type Schema, traitsIn } from "@iom-conformance/contract";
import { valueAt } from "../src/jsonPointer.ts";
import { pointersAt } from "../src/valid/traits/pointersAt.ts";

/** The promises of the traits that a value breaks, as `trait at pointer`, with the pointer to the object that promises. */
export function brokenPromises(contract: Contract, schema: Schema, value: Json): readonly string[] {
  return traitsIn(contract, schema).flatMap(({ path, traits: { unique = [], references = [], counts = [] } }) =>
    pointersAt(value, path).flatMap((pointer) => {
      const object = valueAt(value, pointer) ?? null;
      const texts = (at: string) => fieldValues(object, at).map((item) => JSON.stringify(item));
      return [
        ...unique.flatMap(({ items, by }) => {
          const keys = texts(`${items}/*${by}`);
          return new Set(keys).size < keys.length ? [`unique at ${pointer}`] : [];
        }),
        ...references.flatMap(({ from, to }) => {
          const targets = texts(to);
          return texts(from).every((reference) => targets.includes(reference)) ? [] : [`references at ${pointer}`];
        }),
        ...counts.flatMap(({ items, quantity }) => {
          const list = valueAt(object, items);
          const said = valueAt(object, quantity);
          return !Array.isArray(list) || said === undefined || list.length === said ? [] : [`counts at ${pointer}`];
        }),
      ];
    }),
  );
}
