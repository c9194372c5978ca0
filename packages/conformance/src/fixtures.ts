import type { Json } from "@iom-conformance/contract";
import type { Fixtures } from "./settings.ts";

/** Reads the config's `fixtures` by dotted keys. Own properties only. */
export function fixturesOf(values: { readonly [key: string]: Json }): Fixtures {
  return {
    get(key) {
      let value: Json | undefined = values;
      for (const segment of key.split(".")) {
        if (value === null || typeof value !== "object" || !Object.hasOwn(value, segment)) return undefined;
        value = (value as { readonly [key: string]: Json })[segment];
      }
      return value;
    },
  };
}
