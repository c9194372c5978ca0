import type { Fault } from "../fault.ts";

export const missingMediaTypesAreTaken: Fault = {
  id: "missing-media-types-are-taken",
  area: "negotiation",
  story: "The new gateway takes every body without a media type for JSON.",
  change: (healthy) => ({
    isSupported: (contentType, kind) => contentType === null || healthy.isSupported(contentType, kind),
  }),
};
