import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const nulCharactersCrash: Fault = {
  id: "nul-characters-crash",
  area: "status",
  story: "The new database throws on the character NUL.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.values()].some((value) => value.includes("\0")) ? crash() : healthy.readStateQuery(parameters),
  }),
};
