import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const missingMediaTypesCrash: Fault = {
  id: "missing-media-types-crash",
  area: "negotiation",
  story: "The new framework reads the media type of a body before it has seen whether there is one.",
  change: (healthy) => ({
    isSupported: (contentType, kind) => (contentType === null ? crash() : healthy.isSupported(contentType, kind)),
  }),
};
