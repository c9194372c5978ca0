import type { Fault } from "../fault.ts";

export const charsetIsRefused: Fault = {
  id: "charset-is-refused",
  area: "negotiation",
  story: "The new framework compares the media type of a body letter by letter, parameters included.",
  change: () => ({
    isSupported: (contentType, kind) => contentType === kind.mediaType,
  }),
};
