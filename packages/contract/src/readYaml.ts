import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError } from "yaml";
import { ContractError } from "./contractError.ts";
import { deepFreeze } from "./json.ts";
import { pointerSegments } from "./jsonPointer.ts";
import { lineTable } from "./lineTable.ts";
import type { ContractWarning } from "./model.ts";
import { readJson } from "./readJson.ts";
import { refuseForeignText } from "./refuseForeignText.ts";
import type { TryYaml } from "./repairs/repair.ts";
import { repairYamlText } from "./repairs/repairYamlText.ts";
import type { YamlSource } from "./yamlSource.ts";
import { offsetOf, type YamlFindings, YamlValueError, yamlValue } from "./yamlValue.ts";

/**
 * Reads a YAML 1.2 or JSON text. With `repair`, slips of published documents whose meaning is beyond doubt are
 * mended, and each is a warning.
 * @throws {ContractError} for everything else that is no single JSON value
 */
export function readYaml(text: string, file: string, options: { readonly repair?: boolean } = {}): YamlSource {
  refuseForeignText(text, file);
  const json = readJson(text, file);
  if (json !== null) return json;
  const lineAt = lineTable(text);
  const first = compose(text, file);
  const repaired =
    options.repair === true && first.errors.length > 0 ? repairYamlText(text, file, first.errors, tryYaml) : null;
  const document = repaired === null ? first : compose(repaired.text, file);
  // Repairs change the indentation of lines but never their number, so lines are counted in the text that was composed.
  const composedLineAt = repaired === null ? lineAt : lineTable(repaired.text);
  const error = first.errors[0];
  if (error !== undefined && repaired === null) throw syntaxError(error, file, lineAt);

  const { value, findings } = readValue(document, file, composedLineAt);
  if (value === null) {
    throw new ContractError({
      problem: "the file holds no value",
      file,
      line: null,
      mend: "Check that it is the file you mean.",
    });
  }
  const nodeAt = (pointer: string): Located | null => locate(document.contents, pointer);
  return {
    file,
    value: deepFreeze(value),
    lineOf: (pointer) => {
      const located = nodeAt(pointer);
      return located === null ? null : composedLineAt(offsetOf(located.key ?? located.node));
    },
    textOf: (pointer) => {
      const node = nodeAt(pointer)?.node;
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
    warnings: Object.freeze([
      ...(repaired?.warnings ?? []),
      ...document.warnings.map((warning) =>
        warningOf("yaml", firstLine(warning.message), file, composedLineAt(warning.pos[0])),
      ),
      ...findingWarnings(findings, file, composedLineAt),
    ]),
  };
}

function compose(text: string, file: string): Document.Parsed {
  try {
    // Duplicate keys are found while values are read: that is linear, and knows that 200 and "200" are one key.
    return parseDocument(text, {
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      resolveKnownTags: false,
      logLevel: "error",
    }) as Document.Parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ContractError({ problem: "the nesting is too deep", file, line: null, mend: "Flatten the document." });
  }
}

function tryYaml(text: string): ReturnType<TryYaml> {
  const document = compose(text, "");
  try {
    const readable = document.errors.length === 0;
    return { errors: document.errors, value: readable ? JSON.stringify(yamlValue(document.contents).value) : null };
  } catch (error) {
    if (!(error instanceof YamlValueError)) throw error;
    return { errors: document.errors, value: null };
  }
}

function readValue(document: Document.Parsed, file: string, lineAt: (offset: number) => number) {
  try {
    return yamlValue(document.contents);
  } catch (error) {
    if (!(error instanceof YamlValueError)) throw error;
    throw new ContractError({ problem: error.message, file, line: lineAt(error.offset), mend: error.mend });
  }
}

const mends: { readonly [code: string]: string } = {
  TAB_AS_INDENT: "Indent with spaces.",
  MISSING_CHAR: "Close the quotation mark or bracket, and indent the lines of a quoted text deeper than its key.",
  MULTIPLE_DOCS: "Keep one document in the file: remove what follows the line ---.",
  BAD_INDENT: "Indent the line like its siblings.",
  BAD_ALIAS: "Put a text that begins with * or & in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that contains a colon and a space in quotation marks.",
  NON_STRING_KEY: "Write the key as a string.",
  RESOURCE_EXHAUSTION: "Flatten the document.",
};

function syntaxError(error: YAMLError, file: string, lineAt: (offset: number) => number): ContractError {
  const exhausted = error.code === "RESOURCE_EXHAUSTION";
  return new ContractError({
    problem: exhausted ? "the nesting is too deep" : `the YAML cannot be read: ${firstLine(error.message)}`,
    file,
    line: lineAt(error.pos[0]),
    mend: mends[error.code] ?? "Correct the line.",
  });
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]$/, "");
}

function findingWarnings(
  findings: YamlFindings,
  file: string,
  lineAt: (offset: number) => number,
): readonly ContractWarning[] {
  const warnings: ContractWarning[] = [];
  const [firstStatus] = findings.numericStatusKeys;
  if (firstStatus !== undefined) {
    const count = findings.numericStatusKeys.length;
    const what = count === 1 ? "a status code is a number" : `${count} status codes are numbers, the first of them`;
    warnings.push(
      warningOf(
        "numeric-status-key",
        `${what} (${firstStatus.key}), not a string; read as strings`,
        file,
        lineAt(firstStatus.offset),
      ),
    );
  }
  for (const { key, offset } of findings.prototypeKeys) {
    warnings.push(
      warningOf("prototype-key", `the key ${key} is reserved by JavaScript; left out`, file, lineAt(offset)),
    );
  }
  return warnings;
}

function warningOf(kind: string, message: string, file: string, line: number): ContractWarning {
  return Object.freeze({ kind, message, file, line });
}

interface Located {
  readonly key: unknown;
  readonly node: unknown;
}

function locate(root: unknown, pointer: string): Located | null {
  const anchors = new Map<string, unknown>();
  let located: Located = { key: null, node: root };
  for (const segment of pointerSegments(pointer)) {
    const node = isAlias(located.node) ? anchorNode(root, located.node.source, anchors) : located.node;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === segment);
      if (pair === undefined) return null;
      located = { key: pair.key, node: pair.value };
    } else if (isSeq(node) && Object.hasOwn(node.items, segment)) {
      located = { key: null, node: node.items[Number(segment)] };
    } else {
      return null;
    }
  }
  return located;
}

function anchorNode(node: unknown, anchor: string, seen: Map<string, unknown>): unknown {
  if (seen.size === 0) collectAnchors(node, seen);
  return seen.get(anchor);
}

function collectAnchors(node: unknown, into: Map<string, unknown>): void {
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) into.set(node.anchor, node);
  if (isMap(node)) for (const pair of node.items) collectAnchors(pair.value, into);
  if (isSeq(node)) for (const item of node.items) collectAnchors(item, into);
}
