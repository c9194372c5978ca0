import { ContractError } from "./contractError.ts";
import { deepFreeze, type Tree, type TreeObject } from "./json.ts";
import { pointerSegments } from "./jsonPointer.ts";
import { lineTable } from "./lineTable.ts";
import type { ContractWarning } from "./model.ts";
import type { YamlSource } from "./yamlSource.ts";

/** Where a value stands in a JSON text, and where its parts do. */
interface Located {
  readonly value: Tree;
  /** Of the key, for a property. */
  readonly offset: number;
  readonly text: string;
  readonly parts: ReadonlyMap<string, Located>;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** As for YAML: deeper documents are attacks or accidents. */
const deepest = 200;

/**
 * Reads a JSON text with its places, which the YAML parser could as well, but takes seconds for where a document has
 * megabytes. Null when the text is no JSON.
 * @throws {ContractError} for keys that stand twice, and for deep nesting
 */
export function readJson(text: string, file: string): YamlSource | null {
  const plain = text.replace(/^\uFEFF/, "");
  if (!/^\s*[{[]/.test(plain) || !isJson(plain)) return null;
  const lineAt = lineTable(plain);
  const warnings: ContractWarning[] = [];
  const tokens = [...plain.matchAll(token)];
  let position = 0;

  const defect = (problem: string, offset: number, mend: string): ContractError =>
    new ContractError({ problem, file, line: lineAt(offset), mend });
  const peek = (): string => tokens[position]?.[0] ?? "";

  // The text is known to be JSON, so whatever is not expected here cannot be.
  function readValue(depth: number, keyOffset?: number): Located {
    const written = peek();
    const offset = keyOffset ?? tokens[position]?.index ?? 0;
    if (depth > deepest) throw defect(`the nesting is deeper than ${deepest} levels`, offset, "Flatten the document.");
    position += 1;
    if (written !== "{" && written !== "[") {
      return { value: JSON.parse(written) as Tree, offset, text: written, parts: new Map() };
    }
    const parts = written === "{" ? readProperties(depth) : readItems(depth);
    position += 1;
    const values = [...parts].map(([key, part]) => [key, part.value] as const);
    const value: Tree = written === "{" ? (Object.fromEntries(values) as TreeObject) : values.map(([, item]) => item);
    return { value, offset, text: "", parts };
  }

  function readProperties(depth: number): ReadonlyMap<string, Located> {
    const parts = new Map<string, Located>();
    while (peek() !== "}") {
      if (peek() === ",") position += 1;
      const offset = tokens[position]?.index ?? 0;
      const key = String(JSON.parse(peek()));
      position += 2;
      const part = readValue(depth + 1, offset);
      if (parts.has(key)) throw defect(`the key "${key}" stands twice in one object`, offset, "Keep one of the two.");
      if (key === "__proto__") {
        const message = `the key ${key} is reserved by JavaScript; left out`;
        warnings.push(Object.freeze({ kind: "prototype-key", message, file, line: lineAt(offset) }));
      } else {
        parts.set(key, part);
      }
    }
    return parts;
  }

  function readItems(depth: number): ReadonlyMap<string, Located> {
    const parts = new Map<string, Located>();
    while (peek() !== "]") {
      if (peek() === ",") position += 1;
      parts.set(String(parts.size), readValue(depth + 1));
    }
    return parts;
  }

  const root = readValue(0);
  const locate = (pointer: string): Located | undefined =>
    pointerSegments(pointer).reduce<Located | undefined>((located, segment) => located?.parts.get(segment), root);
  return {
    file,
    value: deepFreeze(root.value),
    lineOf: (pointer) => {
      const located = locate(pointer);
      return located === undefined ? null : lineAt(located.offset);
    },
    textOf: (pointer) => {
      const located = locate(pointer);
      if (located === undefined || located.text === "") return null;
      return typeof located.value === "string" ? located.value : located.text;
    },
    warnings: Object.freeze(warnings),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
