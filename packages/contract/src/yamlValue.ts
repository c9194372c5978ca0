import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import { isObject, type Tree, type TreeObject } from "./json.ts";

/** Deeper documents are attacks or accidents; the deepest published APIs stay far below. */
const deepest = 200;
/** Nodes that aliases may add in all, before the text counts as an alias bomb. */
const mostAliasedNodes = 100_000;

/** Something in a YAML text that JSON cannot say, at an offset of the text. */
export class YamlValueError extends Error {
  readonly offset: number;
  readonly mend: string;

  constructor(problem: string, offset: number, mend: string) {
    super(problem);
    this.offset = offset;
    this.mend = mend;
  }
}

/** What was noticed while values were read; offsets into the text. */
export interface YamlFindings {
  readonly numericStatusKeys: { key: string; offset: number }[];
  readonly prototypeKeys: { key: string; offset: number }[];
}

/**
 * The JSON value of a composed YAML node: aliases expanded, merge keys (`<<`) applied, every object fresh.
 * @throws {YamlValueError} for duplicate keys, infinite numbers, deep nesting and alias bombs
 */
export function yamlValue(root: unknown): { readonly value: Tree; readonly findings: YamlFindings } {
  const anchors = new Map<string, unknown>();
  const expanding = new Set<unknown>();
  const findings: YamlFindings = { numericStatusKeys: [], prototypeKeys: [] };
  let aliasedNodes = 0;

  function read(node: unknown, depth: number, parentKey: string): Tree {
    if (depth > deepest) {
      throw new YamlValueError(`the nesting is deeper than ${deepest} levels`, offsetOf(node), "Flatten the document.");
    }
    if (expanding.size > 0 && ++aliasedNodes > mostAliasedNodes) {
      throw new YamlValueError(
        `aliases expand to more than ${mostAliasedNodes} values`,
        offsetOf(node),
        "Write the repeated parts as schemas and refer to them with $ref.",
      );
    }
    if (isAlias(node)) return readAlias(node, depth, parentKey);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, node);
    if (isScalar(node)) return readScalar(node);
    if (isMap(node)) return readMap(node, depth, parentKey);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1, ""));
    return null;
  }

  function readAlias(node: Alias, depth: number, parentKey: string): Tree {
    const target = anchors.get(node.source);
    if (target === undefined || expanding.has(target)) {
      throw new YamlValueError(
        target === undefined ? `the alias *${node.source} has no anchor` : `the alias *${node.source} contains itself`,
        offsetOf(node),
        "Write the value out, or use a schema and a $ref.",
      );
    }
    expanding.add(target);
    const value = read(target, depth, parentKey);
    expanding.delete(target);
    return value;
  }

  function readMap(node: YAMLMap, depth: number, parentKey: string): Tree {
    const result: TreeObject = {};
    const merged: Tree[] = [];
    const offsets = new Map<string, number>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      const offset = offsetOf(pair.key);
      const plain = isScalar(pair.key) && pair.key.type === "PLAIN";
      if (key === "<<" && plain) {
        merged.push(read(pair.value, depth + 1, ""));
      } else if (key === "__proto__") {
        findings.prototypeKeys.push({ key, offset });
      } else {
        if (offsets.has(key)) {
          throw new YamlValueError(
            `the key "${key}" stands twice in one object`,
            offset,
            /^\d+$/.test(key)
              ? "A number and a string of the same digits are one key: keep one of the two."
              : "Keep one of the two.",
          );
        }
        offsets.set(key, offset);
        if (plain && parentKey === "responses" && /^\d{3}$/.test(key)) findings.numericStatusKeys.push({ key, offset });
        result[key] = read(pair.value, depth + 1, key);
      }
    }
    return merged.length === 0 ? result : withMerged(result, merged.flat());
  }

  return { value: read(root, 0, ""), findings };
}

/** YAML 1.1 merge keys: what the object says itself wins, then the earlier merged object. */
function withMerged(result: TreeObject, merged: readonly Tree[]): TreeObject {
  for (const source of merged) {
    if (!isObject(source)) continue;
    for (const [key, value] of Object.entries(source)) {
      if (!Object.hasOwn(result, key)) result[key] = value;
    }
  }
  return result;
}

function readScalar(node: Scalar): Tree {
  const value = node.value;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new YamlValueError(
    `${node.source ?? String(value)} is no JSON value`,
    offsetOf(node),
    "Write a finite number, a string, a boolean or null.",
  );
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

/** Where a node begins in the text. */
export function offsetOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
