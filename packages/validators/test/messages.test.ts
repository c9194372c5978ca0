import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import type { SchemaViolation } from "@iom-conformance/validators";
import { describe, expect, it } from "vitest";
import {
  documentOf,
  errorsOf,
  goldenFolder,
  goldenText,
  readBase,
  readMessageCase,
  tokensOf,
  validatorOf,
} from "./messagesCase.ts";

/** The longest message: what somebody still reads. */
const longestMessage = 320;

const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = new Map<string, Contract>();
for (const folder of await findContractFolders(specs)) {
  const contract = await readContract(folder);
  contracts.set(`${contract.api}/${contract.version}`, contract);
}

const files = (await readdir(goldenFolder)).filter((file) => file.endsWith(".yaml")).toSorted();
const cases = await Promise.all(
  files.map(async (file) => {
    const wrong = await readMessageCase(file);
    const [validator, document] = [await validatorOf(wrong), await documentOf(wrong)];
    const contract = contracts.get(wrong.module.replace(/\/strict$/, ""));
    return { file, wrong, validator, document, contract, errors: errorsOf(validator, document, true) };
  }),
);

describe("the errors of wrong documents", () => {
  it.each([
    ["order-page", "order-state/1.0", "OrderStateReport"],
    ["dispatch", "communication/2.9.4.0", "Dispatch"],
    ["order-response", "communication/2.9.4.0", "OrderResponse"],
    ["return", "communication/2.9.4.0", "Return"],
  ])("start from the valid document %s", async (base, module, schema) => {
    for (const name of [module, `${module}/strict`]) {
      const validator = await validatorOf({ title: base, module: name, schema });
      expect(errorsOf(validator, await readBase(base))).toEqual([]);
    }
  });

  it.each(cases)("are those of the golden file $file: $wrong.title", async (one) => {
    const errors = one.wrong.allErrors === false ? errorsOf(one.validator, one.document) : one.errors;
    await expect(await goldenText(one.file, errors)).toMatchFileSnapshot(join(goldenFolder, one.file));
  });

  it.each(cases)("are the verdict, and the first is said without allErrors: $file", (one) => {
    expect(one.validator.is(one.document)).toBe(false);
    expect(one.errors.length).toBeGreaterThan(0);
    expect(errorsOf(one.validator, one.document)).toEqual(one.errors.slice(0, 1));
  });

  it.each(cases)("are short, said once, and about places that exist: $file", ({ document, contract, errors }) => {
    expect(new Set(errors.map(({ path, message }) => `${path} ${message}`)).size).toBe(errors.length);
    for (const error of errors) {
      expect(error.message.length, error.message).toBeLessThanOrEqual(longestMessage);
      expect(error.message).not.toMatch(/undefined|NaN|\[object/);
      expect(standsAt(document, error.path), error.path).toBe(true);
      expect(schemaAt(contract, error), error.schemaPath).toBeDefined();
    }
  });

  it("show every keyword, every format and every union of the contracts, in at least 60 files", () => {
    const shown = cases.flatMap(({ contract, errors }) =>
      errors.map((error) => ruleName(error, schemaAt(contract, error))),
    );
    const rules = [...contracts.values()].flatMap(({ schemas }) => [...schemas].flatMap(rulesOf));
    expect([...new Set(rules)].filter((rule) => !shown.includes(rule))).toEqual([]);
    expect(new Set(rules).size).toBeGreaterThan(10);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });
});

function standsAt(document: unknown, pointer: string): boolean {
  let value = document;
  for (const token of tokensOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return false;
    value = (value as { readonly [key: string]: unknown })[token];
  }
  return true;
}

/** The schema whose keyword an error names; no document has the one that the strict validators add. */
function schemaAt(contract: Contract | undefined, { schemaPath, keyword }: SchemaViolation): Schema | undefined {
  const [, , name = "", ...tokens] = tokensOf(schemaPath);
  let node: unknown = contract?.schemas.get(name);
  for (const token of tokens.slice(0, -1)) node = (node as { readonly [key: string]: unknown } | undefined)?.[token];
  if (contract === undefined || node === undefined || tokens.at(-1) !== keyword) return undefined;
  const schema = resolveSchema(contract, node as Schema);
  return keyword === "unevaluatedProperties" || keyword in schema ? schema : undefined;
}

const keywords = [
  ...["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems"],
  ...["required", "minProperties", "maxProperties", "oneOf", "anyOf", "not"],
] as const;

/** What a named schema and everything in it can complain of. */
function rulesOf([name, schema]: readonly [string, Schema]): readonly string[] {
  const { properties = {}, items, additionalProperties } = schema;
  const below = [...Object.values(properties), items, additionalProperties].filter(
    (child) => typeof child === "object",
  );
  const own = keywords.filter((keyword) => keyword in schema && breaksAlone(keyword, schema));
  return [
    ...own.map((keyword) => ruleName({ keyword, schemaPath: `#/components/schemas/${name}` }, schema)),
    ...below.flatMap((child) => rulesOf([name, child])),
  ];
}

/** Every number of JSON is a double, every length at least zero, and no message has two billion items. */
function breaksAlone(keyword: string, { format, minLength, maxItems = 0 }: Schema): boolean {
  if (keyword === "format") return format !== "double";
  return keyword === "minLength" ? minLength !== 0 : keyword !== "maxItems" || maxItems < 2 ** 31 - 1;
}

function ruleName({ keyword, schemaPath }: Pick<SchemaViolation, "keyword" | "schemaPath">, schema?: Schema): string {
  if (keyword === "format") return `format ${schema?.format}`;
  return keyword === "oneOf" ? `oneOf of ${tokensOf(schemaPath)[2]}` : keyword;
}
