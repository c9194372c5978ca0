import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const emojisCrash: Fault = {
  id: "emojis-crash",
  area: "status",
  story: "The new database stores three bytes for a character at most, and throws on those that need four.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.values()].some((value) => /[\u{10000}-\u{10ffff}]/u.test(value))
        ? crash()
        : healthy.readStateQuery(parameters),
  }),
};
