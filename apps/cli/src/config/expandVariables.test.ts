// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how variables are written in the config file
import { describe, expect, it } from "vitest";
import { expandVariables } from "./expandVariables.ts";

const env = { NAME: "value", OTHER_1: "${NAME} $& $1", EMPTY: "" };

describe("expandVariables", () => {
  it.each([
    { text: "plain", expanded: "plain" },
    { text: "${NAME}", expanded: "value" },
    { text: "a-${NAME}-${NAME}-b", expanded: "a-value-value-b" },
    { text: "${OTHER_1}", expanded: "${NAME} $& $1" },
    { text: "$${NAME}", expanded: "${NAME}" },
    { text: "$${NAME} ${NAME}", expanded: "${NAME} value" },
    { text: "$NAME and 5$", expanded: "$NAME and 5$" },
  ])("$text becomes $expanded", ({ text, expanded }) => {
    expect(expandVariables(text, env)).toEqual({ value: expanded, problems: [] });
  });

  it("reaches texts at every depth, and texts alone", () => {
    const value = { a: ["${NAME}", { "b/c": "${NAME}" }], "${NAME}": 1, d: true, e: null };
    expect(expandVariables(value, env).value).toEqual({
      a: ["value", { "b/c": "value" }],
      "${NAME}": 1,
      d: true,
      e: null,
    });
  });

  it.each([
    { text: "${MISSING}", problem: /variable MISSING is not set/ },
    { text: "${toString}", problem: /variable toString is not set/ },
    { text: "${EMPTY}", problem: /variable EMPTY is empty/ },
    { text: "${}", problem: /names no environment variable/ },
    { text: "${1ST}", problem: /names no environment variable/ },
    { text: "${NAME", problem: /\$\{NAME names no environment variable/ },
  ])("refuses $text, and says where", ({ text, problem }) => {
    expect(expandVariables({ auth: [text] }, env).problems).toEqual([
      { pointer: "/auth/0", problem: expect.stringMatching(problem) },
    ]);
  });
});
