import type { TextFormat } from "./format.ts";

const expression = /\{[+#./;?&=,!@|]?([^{}]*)\}/g;
/** What stands in no name of a variable: a dot that does not part two characters, or what is neither character nor percent-encoded. */
const strayInName = /^\.|\.\.|\.$|[^\w.%]|%[\da-f]?(?:[^\da-f]|$)/i;
const modifier = /(?::[1-9]\d{0,3}|\*)$/;
/** What stands in no literal, RFC 6570, section 2.1, with its erratum 6937, which allows the apostrophe. */
const strayInLiteral =
  /[\0- "<>\\^`{|}\x7f-\x9f\p{Cs}\p{NChar}\ufff0-\ufffd\u{e0000}-\u{e0fff}]|%[\dA-Fa-f]?(?:[^\dA-Fa-f]|$)/u;

/** A URI template of RFC 6570. The operators that it reserves are accepted. */
export const uriTemplate: TextFormat = {
  name: "uri-template",
  of: "string",
  accepts: (text) => {
    // A variable list of the wrong shape stays, and its braces are no literals.
    const literals = text.replace(expression, (whole, variables: string) =>
      variables.split(",").every(isVariable) ? "_" : whole,
    );
    return !strayInLiteral.test(literals);
  },
};

function isVariable(text: string): boolean {
  const name = text.replace(modifier, "");
  return name !== "" && !strayInName.test(name);
}
