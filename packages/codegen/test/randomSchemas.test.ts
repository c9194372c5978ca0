import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract, Schema } from "@iom-conformance/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createSchemaJudge } from "../src/createSchemaJudge.ts";
import { emitValidators } from "../src/emitValidators.ts";
import { formats } from "../src/runtime/formats/formats.ts";
import type { Validator } from "../src/runtime/validator.ts";
import { contractOf } from "./contractOf.ts";
import { schemas, values } from "./randomSchemas.ts";

const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
const rounds = 10;

const several = fc
  .tuple(...names.map(() => schemas(names)))
  .map((random) => Object.fromEntries(names.map((name, index) => [name, random[index] as Schema])));

/** A named schema that refers to nothing but itself at once judges nothing that ends. */
function isEndless(all: { readonly [name: string]: Schema }, schema: Schema, open: readonly string[] = []): boolean {
  const name = schema.$ref?.slice("#/components/schemas/".length);
  if (name !== undefined) return open.includes(name) || isEndless(all, all[name] ?? {}, [...open, name]);
  const inPlace = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.not ? [schema.not] : []),
  ];
  return inPlace.some((part) => isEndless(all, part, open));
}

it("gives any value one verdict: by the walk, by generated code, and by Ajv", async () => {
  const folder = await mkdtemp(join(tmpdir(), "codegen-"));
  const counts = { valid: 0, invalid: 0 };
  try {
    for (const [round, random] of fc.sample(several, { seed: 20_261_122, numRuns: rounds }).entries()) {
      const sound = Object.fromEntries(
        Object.entries(random).map(([name, schema]) => [name, isEndless(random, schema, [name]) ? {} : schema]),
      );
      const contract = contractOf(sound);
      const judge = createSchemaJudge(contract);
      const module = await emitted(contract, join(folder, String(round)));
      const ajv = ajvFor(contract);
      for (const name of names) {
        for (const value of fc.sample(values, { seed: round, numRuns: 100 })) {
          const fits = judge.judge({ name }, value).length === 0;
          counts[fits ? "valid" : "invalid"] += 1;
          const is = module[name]?.is(value);
          // Ajv does not see properties that are called __proto__.
          const isSeen = !JSON.stringify([value]).includes("__proto__");
          const verdicts = { ours: fits, is, ajv: isSeen ? ajv.validate(`#/components/schemas/${name}`, value) : is };
          if (new Set(Object.values(verdicts)).size > 1)
            expect({ schema: JSON.stringify(sound[name]), value: JSON.stringify(value), ...verdicts }).toEqual({
              is: fits,
              ajv: fits,
            });
        }
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(3_000);
}, 60_000);

async function emitted(contract: Contract, folder: string): Promise<{ readonly [name: string]: Validator<unknown> }> {
  const runtime = new URL("../src/runtime/index.ts", import.meta.url).href;
  for (const [name, text] of Object.entries(emitValidators(contract))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replace('"@iom-conformance/codegen/runtime"', JSON.stringify(runtime)));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return import(/* @vite-ignore */ pathToFileURL(join(folder, "depot/1.0.js")).href);
}

/** Ajv as it comes, with our formats, as the question here is about keywords. */
function ajvFor(contract: Contract): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    strictNumbers: true,
    logger: false,
    unicodeRegExp: false,
  });
  for (const [name, format] of formats) {
    ajv.addFormat(name, format.of === "number" ? { type: "number", validate: format.accepts } : format.accepts);
  }
  for (const [name, schema] of contract.schemas) ajv.addSchema(schema, `#/components/schemas/${name}`);
  return ajv;
}
