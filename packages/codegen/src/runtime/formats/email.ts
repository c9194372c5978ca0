import type { TextFormat } from "./format.ts";
import { hostname } from "./hostname.ts";
import { ipv4 } from "./ipv4.ts";
import { ipv6 } from "./ipv6.ts";

const strayInDotString = /[^\w!#$%&'*+/=?^`{|}~.-]|^\.|\.\.|\.$/;
const quotedPair = /\\[ -~]/g;
const quotedString = /^"[ !#-[\]-~]*"$/;
const addressLiteral = /^\[(IPv6:)?([\da-f:.]+)\]$/i;

/** `Mailbox` of RFC 5321, section 4.1.2: a dotted or quoted local part; a host's name, or its address in brackets. */
export const email: TextFormat = {
  name: "email",
  of: "string",
  accepts: (text) => {
    const at = text.lastIndexOf("@");
    return at > 0 && isLocalPart(text.slice(0, at)) && isHost(text.slice(at + 1));
  },
};

function isLocalPart(text: string): boolean {
  // Escaped characters say nothing about where the quotation ends.
  return text[0] === '"' ? quotedString.test(text.replace(quotedPair, "")) : !strayInDotString.test(text);
}

function isHost(text: string): boolean {
  const literal = addressLiteral.exec(text);
  if (literal === null) return hostname.accepts(text);
  return (literal[1] === undefined ? ipv4 : ipv6).accepts(literal[2] ?? "");
}
