import { messageKinds } from "../communication/messageKinds.ts";
import type { Fault } from "../fault.ts";

export const mediaTypesAreMixedUp: Fault = {
  id: "media-types-are-mixed-up",
  area: "negotiation",
  story: "The upgrade knows the media types of all messages, and forgets which belongs to which.",
  change: (healthy) => ({
    isSupported: (contentType) => messageKinds.some((kind) => healthy.isSupported(contentType, kind)),
  }),
};
