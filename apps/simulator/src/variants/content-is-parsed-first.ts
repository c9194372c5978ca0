import type { Variant } from "../variant.ts";

export const contentIsParsedFirst: Variant = {
  id: "content-is-parsed-first",
  question: "in which order a message is looked at",
  story: "A body is parsed before its media type is looked at, so that malformed JSON is always 400.",
  change: () => ({
    parsesBeforeType: true,
  }),
};
