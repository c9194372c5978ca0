import { defineObservation } from "@iom-conformance/conformance";
import { directionOfEquals } from "../support/isSorted.ts";

export const orderOfEquals = defineObservation({
  id: "sorting/order-of-equals",
  title: "In which order items with the same sort key come",
  each: "sorting",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const { operation, subject } = context;
    const { keys, by } = subject.value;
    const { items } = await context.crawl();
    for (const [name, key] of Object.entries(keys)) {
      if (!("field" in key) || key.field === operation.traits.identity) continue;
      const texts = items.map((item) => JSON.stringify(item.values(key.field)[0] ?? null));
      if (new Set(texts).size === texts.length) continue;
      const page = await context.page({ parameters: { [by]: name } });
      return directionOfEquals(operation, page, key.field);
    }
    return null;
  },
});
