import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const percentSignsCrash: Fault = {
  id: "percent-signs-crash",
  area: "status",
  story: "The new framework decodes values twice, and throws on what the second time cannot be decoded.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.values()].some((value) => /%(?![0-9a-f]{2})/i.test(value))
        ? crash()
        : healthy.readStateQuery(parameters),
  }),
};
