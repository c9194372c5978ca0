/**
 * A text that a regular expression matches, found by reading the common part of the syntax: literals, classes, groups,
 * alternatives and quantifiers; null where that does not lead to a match.
 */
export function samplePattern(pattern: string, minLength: number): string | null {
  const expression = new RegExp(pattern, "u");
  for (let repeats = 0; repeats <= Math.max(minLength, 1); repeats += 1) {
    const text = new PatternReader(pattern, repeats).read();
    if (text !== null && expression.test(text) && [...text].length >= minLength) return text;
  }
  return null;
}

const classCandidates = [..."aA0-_ .,:;/@#+=!?*()[]{}<>|~%&$'\"\\^`Zz9é€", "\t", "\n"];

/** Reads a pattern from left to right and writes the first text that it describes. */
class PatternReader {
  readonly #pattern: string;
  /** How often a part that may be repeated without end is repeated. */
  readonly #repeats: number;
  #position = 0;

  constructor(pattern: string, repeats: number) {
    this.#pattern = pattern;
    this.#repeats = repeats;
  }

  read(): string | null {
    const text = this.#alternatives();
    return this.#position === this.#pattern.length ? text : null;
  }

  /** The first alternative; the others are read over. */
  #alternatives(): string | null {
    const first = this.#sequence();
    while (first !== null && this.#pattern[this.#position] === "|") {
      this.#position += 1;
      if (this.#sequence() === null) return null;
    }
    return first;
  }

  #sequence(): string | null {
    let text = "";
    while (this.#position < this.#pattern.length && !"|)".includes(this.#pattern[this.#position] ?? "")) {
      const atom = this.#atom();
      if (atom === null) return null;
      text += atom.repeat(this.#quantifier());
    }
    return text;
  }

  #atom(): string | null {
    const rest = this.#pattern.slice(this.#position);
    if (rest.startsWith("(")) return this.#group(rest);
    const token = /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|.)/su.exec(
      rest,
    )?.[0];
    if (token === undefined) return null;
    this.#position += token.length;
    if (token === "^" || token === "$" || token === "\\b") return "";
    const single = new RegExp(`^(?:${token})$`, "u");
    if (token.length === 1 && token !== ".") return token;
    return classCandidates.find((candidate) => single.test(candidate)) ?? anyMatch(single);
  }

  #group(rest: string): string | null {
    const opening = /^\((?:\?(?::|<(?![=!])[^>]*>))?/.exec(rest)?.[0] ?? "(";
    if (rest.startsWith(`${opening}?`)) return null;
    this.#position += opening.length;
    const text = this.#alternatives();
    if (text === null || this.#pattern[this.#position] !== ")") return null;
    this.#position += 1;
    return text;
  }

  #quantifier(): number {
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#position));
    if (match === null) return 1;
    this.#position += match[0].length;
    const sign = match[0][0];
    if (sign === "?") return Math.min(this.#repeats, 1);
    if (sign === "*") return this.#repeats;
    if (sign === "+") return Math.max(1, this.#repeats);
    const least = Number(match[1]);
    const most = match[2] === "" ? least : match[3] === "" ? Number.POSITIVE_INFINITY : Number(match[3]);
    return Math.min(Math.max(least, this.#repeats), most);
  }
}

function anyMatch(single: RegExp): string | null {
  for (let code = 0; code < 0x3000; code += 1) {
    const character = String.fromCodePoint(code);
    if (single.test(character)) return character;
  }
  return null;
}
