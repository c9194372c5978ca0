import type { TextFormat } from "./format.ts";

const shape =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/;

/** `duration` of RFC 3339, appendix A: no unit may be left out between two others, and weeks stand alone. */
export const duration: TextFormat = {
  name: "duration",
  of: "string",
  accepts: (text) => text !== "P" && shape.test(text),
};
