import type { Fault } from "../fault.ts";

export const quotedCharsetsAreRefused: Fault = {
  id: "quoted-charsets-are-refused",
  area: "negotiation",
  story: "The new parser of media types takes quotes for a part of the charset.",
  change: (healthy) => ({
    isSupported: (contentType, kind) => !contentType?.includes('"') && healthy.isSupported(contentType, kind),
  }),
};
