import type { Json } from "@iom-conformance/contract";

/**
 * The JSON pointer of the first member that stands in its object twice, where a `*` is any item of a list; null where there is none.
 * `value` is what the text was parsed into: the members are only looked at one by one where there are fewer of them than in the text.
 */
export function repeatedMember(text: string, value: Json): string | null {
  return membersWritten(text) === membersIn(value) ? null : findRepeated(text);
}

/** Colons outside of texts: one for each member. */
function membersWritten(text: string): number {
  let members = 0;
  let place = 0;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (code === QUOTE) place = endOfText(text, place);
    else if (code === COLON) members += 1;
    place += 1;
  }
  return members;
}

const QUOTE = '"'.charCodeAt(0);
const COLON = ":".charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);

/** The place of the quote that ends the text which begins at `start`. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function membersIn(value: Json): number {
  if (value === null || typeof value !== "object") return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) members += membersIn(item);
    return members;
  }
  for (const member of Object.values(value)) members += 1 + membersIn(member);
  return members;
}

interface Open {
  readonly path: string;
  /** The names so far; null for a list. */
  readonly names: Set<string> | null;
  name: string;
}

function findRepeated(text: string): string | null {
  const open: Open[] = [];
  let last = "";
  for (let place = 0; place < text.length; place += 1) {
    const inner = open.at(-1);
    switch (text[place]) {
      case '"': {
        const end = endOfText(text, place);
        last = text.slice(place, end + 1);
        place = end;
        break;
      }
      case ":": {
        if (!inner?.names) break;
        inner.name = JSON.parse(last) as string;
        if (inner.names.has(inner.name)) return pathTo(inner);
        inner.names.add(inner.name);
        break;
      }
      case "{":
        open.push({ path: inner ? pathTo(inner) : "", names: new Set(), name: "" });
        break;
      case "[":
        open.push({ path: inner ? pathTo(inner) : "", names: null, name: "" });
        break;
      case "}":
      case "]":
        open.pop();
        break;
    }
  }
  return null;
}

function pathTo({ path, names, name }: Open): string {
  return names === null ? `${path}/*` : `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
