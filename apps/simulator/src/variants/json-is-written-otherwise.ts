import type { Variant } from "../variant.ts";

/** The value with the members of every object from last to first. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, part]) => [name, reversed(part)]);
  return Object.fromEntries(members.reverse());
}

export const jsonIsWrittenOtherwise: Variant = {
  id: "json-is-written-otherwise",
  question: "how JSON is written",
  story: "JSON is indented, in ASCII, with the members in another order.",
  change: (reference) => ({
    send: (answer, request) => {
      if (typeof answer.body !== "string" || !answer.body.startsWith("{")) return reference.send(answer, request);
      const indented = JSON.stringify(reversed(JSON.parse(answer.body)), null, 2);
      const body = indented.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      return reference.send({ ...answer, body: `\n${body.replaceAll(": 0,", ": 0.00,")}\n` }, request);
    },
  }),
};
