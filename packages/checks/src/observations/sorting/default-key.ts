import { defineObservation } from "@iom-conformance/conformance";
import { fieldValues } from "@iom-conformance/contract";
import { isSorted } from "../support/isSorted.ts";
import { wordsOf } from "../support/wordsOf.ts";

export const defaultKey = defineObservation({
  id: "sorting/default-key",
  title: "Which sort keys the order without a key agrees with",
  each: "sorting",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const { keys, by } = context.subject.value;
    const { items } = await context.page({ parameters: { [by]: null } });
    if (items.length < 2) return null;
    const agreeing = Object.entries(keys).filter(
      ([, key]) =>
        "field" in key &&
        isSorted(
          items.map((item) => fieldValues(item, key.field)[0] ?? null),
          key.order,
        ),
    );
    return agreeing.length === 0 ? "hidden or none" : wordsOf(agreeing.map(([name]) => name));
  },
});
