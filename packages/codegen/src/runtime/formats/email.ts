import type { TextFormat } from "./format.ts";
import { hostname } from "./hostname.ts";

const strayInAtom = /[^\w!#$%&'*+/=?^`{|}~.-]|^\.|\.\.|\.$/;

/** `Mailbox` of RFC 5321, section 4.1.2, with a dotted local part and the name of a host. */
export const email: TextFormat = {
  name: "email",
  of: "string",
  accepts: (text) => {
    const at = text.lastIndexOf("@");
    return at > 0 && !strayInAtom.test(text.slice(0, at)) && hostname.accepts(text.slice(at + 1));
  },
};
