import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ContractError, readYaml, type YamlSource } from "@iom-conformance/contract";
import { UsageError } from "../usageError.ts";
import { type ConfigFile, type ConfigValues, noConfigFile } from "./configFile.ts";
import { expandVariables } from "./expandVariables.ts";
import { keyOf } from "./keyOf.ts";
import { type ConfigProblem, shapeProblems } from "./shapeProblems.ts";
import { valueProblems } from "./valueProblems.ts";

export const defaultConfigName = "iom-conformance.yaml";

export interface ReadConfigOptions {
  /** As the user named it; without it the default name is tried, and nothing is fine. */
  readonly file?: string | undefined;
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/**
 * Reads a config file, replaces its variables and checks it.
 * @throws {UsageError} with every problem, each with its place in the file and its mend
 */
export async function readConfigFile({ file, cwd, env }: ReadConfigOptions): Promise<ConfigFile> {
  const name = file ?? defaultConfigName;
  const text = await readText(resolve(cwd, name), name, file === undefined);
  if (text === null) return noConfigFile;
  const source = readSource(text, name);
  const place = (pointer: string): string => placeIn(source, name, pointer);
  refuse(
    source.warnings.map(
      ({ message, line }) => `${line === null ? name : `${name}:${line}`}: ${message}. Correct the line.`,
    ),
  );
  const expanded = expandVariables(source.value, env);
  refuse(located([...expanded.problems, ...shapeProblems(expanded.value)], source, place));
  const values = expanded.value as ConfigValues;
  refuse(located(valueProblems(values), source, place));
  return { values, file: name, place };
}

async function readText(path: string, name: string, optional: boolean): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") {
      if (optional) return null;
      throw new UsageError(`${name}: there is no such file. Name an existing one with --config.`);
    }
    if (code === "EISDIR") throw new UsageError(`${name}: this is a folder. Name the config file with --config.`);
    throw new UsageError(`${name}: the file cannot be read (${String(code)}). Check its permissions.`);
  }
}

function readSource(text: string, name: string): YamlSource {
  try {
    return readYaml(text, name);
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(error.message);
    throw error;
  }
}

function placeIn(source: YamlSource, name: string, pointer: string): string {
  const line = nearestLine(source, pointer);
  const key = keyOf(pointer);
  return `${name}${line === null ? "" : `:${line}`}${key === "" ? "" : `: ${key}`}`;
}

function nearestLine(source: YamlSource, pointer: string): number | null {
  return (
    source.lineOf(pointer) ?? (pointer === "" ? null : nearestLine(source, pointer.slice(0, pointer.lastIndexOf("/"))))
  );
}

function located(
  problems: readonly ConfigProblem[],
  source: YamlSource,
  place: (pointer: string) => string,
): readonly string[] {
  return problems
    .map(({ pointer, problem }) => ({ line: nearestLine(source, pointer) ?? 0, text: `${place(pointer)}: ${problem}` }))
    .toSorted((a, b) => a.line - b.line)
    .map(({ text }) => text);
}

function refuse(problems: readonly string[]): void {
  const [first, ...more] = problems;
  if (first !== undefined) throw new UsageError(first, ...more);
}
