import type { TextFormat } from "./format.ts";
import { ipv4 } from "./ipv4.ts";

const group = /^[\da-f]{1,4}$/i;

/** An address of RFC 4291, section 2.2: `::` at most once and for at least one group, an IPv4 address at the end; no zone. */
export const ipv6: TextFormat = {
  name: "ipv6",
  of: "string",
  accepts: (text) => {
    if (text.length > 45) return false;
    const halves = text.split("::");
    let groups = 0;
    for (const [index, half] of halves.entries()) {
      const parts = half === "" && halves.length === 2 ? [] : half.split(":");
      const last = parts.at(-1) ?? "";
      if (index === halves.length - 1 && ipv4.accepts(last)) {
        parts.pop();
        groups += 2;
      }
      if (!parts.every((part) => group.test(part))) return false;
      groups += parts.length;
    }
    return halves.length === 1 ? groups === 8 : halves.length === 2 && groups < 8;
  },
};
