import type { RequestChanges } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";

/** A body that no server must stumble over. */
interface HostileBody {
  readonly name: string;
  readonly changes: Pick<RequestChanges, "rawBody" | "octets">;
}

const NO_SUCH_MEMBER = "no-such-member";

/** Bodies made of a valid one that have brought parsers and what stands behind them down; the most telling first. */
export function hostileBodies(valid: Json): readonly HostileBody[] {
  const text = JSON.stringify(valid);
  const withMember = (member: string) =>
    text.startsWith("{") && text !== "{}" ? `${text.slice(0, -1)},"${NO_SUCH_MEMBER}":${member}}` : `[${member}]`;
  const encoded = (name: string, octets: Uint8Array) => ({ name, changes: { rawBody: text, octets } });
  const written = (name: string, rawBody: string) => ({ name, changes: { rawBody } });
  return [
    written("nothing", ""),
    written("null", "null"),
    written("a list in a list, 1,000 times", withMember("[".repeat(1000) + "]".repeat(1000))),
    written("an object in an object, 1,000 times", withMember(`${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`)),
    encoded("Latin-1 where UTF-8 belongs", octetsOf(withMember('"Köln"'), "latin1")),
    encoded("UTF-16", octetsOf(text, "utf16le")),
    written("a byte order mark", `\uFEFF${text}`),
    written("a member that stands twice", withMember(`1,"${NO_SUCH_MEMBER}":2`)),
    written("further data behind its end", `${text}{}`),
    written("NUL and half a character in a text", withMember('"\\u0000\\ud800"')),
    written("a number that no machine can hold", withMember("1e400")),
    written("the prototype of all objects", withMember('{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}')),
    written("a list in a list, 100,000 times", "[".repeat(100_000) + "]".repeat(100_000)),
    written("a text of a megabyte", withMember(`"${"x".repeat(1_000_000)}"`)),
  ];
}

function octetsOf(text: string, encoding: "latin1" | "utf16le"): Uint8Array {
  return Uint8Array.from(
    encoding === "latin1"
      ? [...text].map((character) => Math.min(character.codePointAt(0) ?? 0, 0xff))
      : Array.from(
          { length: text.length * 2 },
          (_, index) => (text.charCodeAt(index >> 1) >> (8 * (index & 1))) & 0xff,
        ),
  );
}
