import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaViolation, Validator } from "@iom-conformance/validators";
import { parse, parseDocument } from "yaml";

export const goldenFolder = join(import.meta.dirname, "golden");

/** A wrong document, as a file in the golden folder holds it; `errors`, what is said about it, stands below. */
export interface MessageCase {
  readonly title: string;
  /** The module below the package's name. */
  readonly module: string;
  readonly schema: string;
  /** The whole document, or a valid one of the folder `base` and what is changed in it. */
  readonly document?: unknown;
  readonly base?: string;
  /** JSON pointer to what is put there. `{ $repeat: 3, of: x }` is a list of three x, or, where x is a text, that text three times. */
  readonly change?: { readonly [pointer: string]: unknown };
  readonly remove?: readonly string[];
  /** Whether everything is asked for, which is so unless it says no. */
  readonly allErrors?: boolean;
}

export async function readMessageCase(file: string): Promise<MessageCase> {
  return parse(await readFile(join(goldenFolder, file), "utf8")) as MessageCase;
}

export async function readBase(name: string): Promise<unknown> {
  return parse(await readFile(join(goldenFolder, "base", `${name}.yaml`), "utf8"));
}

export async function documentOf({ document, base, change = {}, remove = [] }: MessageCase): Promise<unknown> {
  let changed = base === undefined ? document : await readBase(base);
  for (const pointer of remove) changed = withValueAt(changed, pointer, undefined);
  for (const [pointer, value] of Object.entries(change)) changed = withValueAt(changed, pointer, expanded(value));
  return changed;
}

export async function validatorOf({ module, schema }: MessageCase): Promise<Validator<unknown>> {
  const validators: { readonly [name: string]: Validator<unknown> } = await import(
    /* @vite-ignore */ `@iom-conformance/validators/${module}`
  );
  const validator = validators[schema];
  if (validator === undefined) throw new RangeError(`${module} has no ${schema}`);
  return validator;
}

export function errorsOf(
  validator: Validator<unknown>,
  document: unknown,
  allErrors?: boolean,
): readonly SchemaViolation[] {
  const result = validator.validate(document, allErrors === undefined ? {} : { allErrors });
  return result.valid ? [] : result.errors;
}

/** The file as it should be: everything but the errors as it is. */
export async function goldenText(file: string, errors: readonly SchemaViolation[]): Promise<string> {
  const golden = parseDocument(await readFile(join(goldenFolder, file), "utf8"));
  golden.delete("errors");
  golden.set("errors", golden.createNode(errors.map(({ path, keyword, message }) => ({ path, keyword, message }))));
  return golden.toString({ lineWidth: 0 });
}

function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  const tokens = [...tokensOf(pointer)];
  const last = tokens.pop();
  if (last === undefined) return value;
  const parent = tokens.reduce<unknown>((node, token) => (node as { readonly [key: string]: unknown })[token], root);
  Object.defineProperty(parent, last, { value, configurable: true, enumerable: true, writable: true });
  return root;
}

/** The tokens of a JSON pointer, unescaped. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function expanded(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$repeat" in value) || !("of" in value)) return value;
  const { $repeat: times, of } = value as { readonly $repeat: number; readonly of: unknown };
  return typeof of === "string" ? of.repeat(times) : Array.from({ length: times }, () => structuredClone(of));
}
