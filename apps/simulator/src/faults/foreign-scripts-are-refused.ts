import type { Fault } from "../fault.ts";

export const foreignScriptsAreRefused: Fault = {
  id: "foreign-scripts-are-refused",
  area: "writes",
  story: "The new database knows the letters of Western Europe only.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      /(?=\p{L})[\u{250}-\u{10ffff}]/u.test(JSON.stringify(message).replaceAll(/"messageId":"[^"]*"/g, ""))
        ? [{ code: "VALIDATION_EXCEPTION", message: "The message has characters that are not allowed" }]
        : healthy.ruleProblems(message, kind),
  }),
};
