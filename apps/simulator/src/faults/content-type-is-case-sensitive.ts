import type { Fault } from "../fault.ts";

export const contentTypeIsCaseSensitive: Fault = {
  id: "content-type-is-case-sensitive",
  area: "negotiation",
  story: "The gateway lets only those media types through that it knows letter by letter.",
  change: (healthy) => ({
    isSupported: (contentType, kind) =>
      !/[A-Z]/.test(contentType?.split(";")[0] ?? "") && healthy.isSupported(contentType, kind),
  }),
};
