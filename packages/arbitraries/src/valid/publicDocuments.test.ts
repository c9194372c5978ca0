import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createSchemaJudge } from "@iom-conformance/codegen";
import { type Contract, loadContract, type Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reference } from "../../test/contractWith.ts";
import { expectJson, expectValid } from "../../test/laws.ts";
import { secondEngine } from "../../test/secondEngine.ts";
import { filterCounts } from "./filtered.ts";
import { generationOf } from "./generationOf.ts";
import { NoValueError } from "./noValueError.ts";
import { validValue } from "./validValue.ts";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@readme/oas-examples/package.json"));

/** Documents of a public collection, with how many schemas they have and which of those no value satisfies. */
const documents: readonly {
  readonly file: string;
  readonly schemas: number;
  readonly impossible: readonly string[];
}[] = [
  { file: "3.0/json/star-trek.json", schemas: 822, impossible: [] },
  { file: "3.1/json/readme.json", schemas: 153, impossible: [] },
  { file: "3.1/json/train-travel.json", schemas: 107, impossible: [] },
  { file: "3.0/json/schema-circular.json", schemas: 14, impossible: [] },
  { file: "3.0/json/complex-nesting.json", schemas: 19, impossible: [] },
  { file: "3.0/json/polymorphism.json", schemas: 20, impossible: [] },
  // Its two events say the same, so that whatever fits one of them fits both.
  {
    file: "3.0/json/discriminators.json",
    schemas: 34,
    impossible: ["post-/potentially-undefined-formData application/json"],
  },
  // A tree whose every node has to have a parent.
  {
    file: "3.0/json/circular-request-bodies.json",
    schemas: 13,
    impossible: ["TreeNode", "directCircular application/json", "directCircular application/json"],
  },
];

describe.each(documents)("$file", ({ file, schemas, impossible }) => {
  it("has valid values for every schema, as two engines agree", { timeout: 120_000 }, async () => {
    const text = await readFile(join(folder, file), "utf8");
    const contract = loadContract({ document: { file, text } });
    const generation = generationOf(contract);
    const { judge } = createSchemaJudge(contract);
    const opinion = secondEngine(contract);
    const all = schemasOf(contract);
    const without: string[] = [];
    let count = 0;
    for (const { name, schema } of all) {
      const values = samplesOf(() => fc.sample(validValue(generation, schema), { numRuns: 25, seed: 1 }));
      if (values === null) without.push(name);
      expectValid(values ?? [], (value) => [...judge(schema, value), ...opinion(schema, value)]);
      count += values?.length ?? 0;
      expectJson(values ?? []);
    }
    console.info(`${file}: ${all.length} schemas, ${count} values valid by both engines`);
    expect([all.length, without]).toEqual([schemas, impossible]);
    for (const { reason, asked, refused } of filterCounts(generation)) {
      expect([reason, refused <= Math.max(1, asked * 0.01)]).toEqual([reason, true]);
    }
  });
});

function samplesOf<T>(take: () => T): T | null {
  try {
    return take();
  } catch (error) {
    if (error instanceof NoValueError) return null;
    throw error;
  }
}

/** The named schemas of a document, and those of its parameters, bodies and answers. */
function schemasOf(contract: Contract): readonly { readonly name: string; readonly schema: Schema }[] {
  const named = [...contract.schemas.keys()].map((name) => ({ name, schema: reference(name) }));
  const inline = contract.operations.flatMap(({ id, parameters, requestBody, responses }) => [
    ...parameters.map(({ name, schema }) => ({ name: `${id} ${name}`, schema })),
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap(
      ({ mediaType, schema }) => (schema === null ? [] : [{ name: `${id} ${mediaType}`, schema }]),
    ),
  ]);
  return [...named, ...inline];
}
