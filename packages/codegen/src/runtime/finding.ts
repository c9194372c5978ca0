/** Where a schema judges a value. */
export interface Place {
  /** JSON pointer into the value. */
  readonly path: string;
  /** Pointer to the schema. */
  readonly schemaPath: string;
}

/** What a broken keyword asked for, and what was there instead. */
export interface Expectation {
  readonly expected: string;
  readonly actual: string;
  readonly suggestion?: string | undefined;
}

/** A keyword that a value breaks. */
export interface Finding extends Place {
  readonly keyword: string;
  /** Puts it into words, which only those who ask for violations pay for. */
  readonly explain: () => Expectation;
}

/** Collects what is wrong: everything, or only the first. */
export interface Findings {
  readonly all: boolean;
  readonly found: Finding[];
}

/** One step down a JSON pointer (RFC 6901). */
export function childPath(path: string, key: string | number): string {
  if (typeof key === "number" || !(key.includes("~") || key.includes("/"))) return `${path}/${key}`;
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
