import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { exportedNames } from "@iom-conformance/codegen";
import { type Contract, exampleValue } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { afterAll, describe, expect, it } from "vitest";
import { carrierOf, packagesOf } from "./consumer/results.ts";
import { parse } from "./consumer/standardSchema.ts";
import { dayOf, deliveries, nameOf, places, quantity } from "./consumer/unions.ts";
import { readBase } from "./messagesCase.ts";

const dist = join(dirname(import.meta.dirname), "dist");
const typescript = dirname(fileURLToPath(import.meta.resolve("typescript/package.json")));
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));
const folder = await mkdtemp(join(tmpdir(), "validators-types-"));

afterAll(() => rm(folder, { recursive: true }));

describe("the types", () => {
  it("are one for each schema, of its validator, strict or not, and of the example in the document", async () => {
    expect(await errorsOfCompiler(contracts.map(programFor).join("\n"))).toBe("");
  }, 60_000);

  it("notice a value of another type", async () => {
    const [program = ""] = contracts.filter(({ api }) => api === "communication").map(programFor);
    const broken = program.replace('"packages":', '"packages":"1" + ');
    expect(broken).not.toBe(program);
    expect(await errorsOfCompiler(broken)).toContain("TS2322");
  }, 60_000);

  it("say of the variants of a union what is so when the program runs", async () => {
    expect(deliveries.slice(0, 2).map(dayOf)).toEqual([undefined, "2026-03-13"]);
    expect(nameOf({ lastName: "Ahn" })).toBe("Ahn");
    expect(places).toEqual(["1 EMAIL ada@shop.example"]);
    expect(quantity).toBe(2);
    const dispatch = await readBase("dispatch");
    expect([carrierOf(dispatch), packagesOf(dispatch)]).toEqual(["Parcel service", 1]);
    expect(carrierOf({})).toHaveLength(7);
  });
});

describe("Standard Schema", async () => {
  const { Dispatch } = await import("@iom-conformance/validators/communication/2.9.4.0");

  it("hands back the value, or says everything that is wrong with it", async () => {
    const dispatch = await readBase("dispatch");
    expect(await parse(Dispatch, dispatch)).toBe(dispatch);
    await expect(parse(Dispatch, { ...(dispatch as object), messageId: 1, dispatchDate: null })).rejects.toThrow(
      "expected a string, found the number 1\nexpected a string, found null",
    );
  });

  it("plugs into a library that knows nothing of these validators", async () => {
    const [{ Hono }, { sValidator }] = await Promise.all([import("hono"), import("@hono/standard-validator")]);
    const app = new Hono().post("/dispatches", sValidator("json", Dispatch), (context) => {
      const { shopOrderNumber } = context.req.valid("json");
      return context.text(shopOrderNumber);
    });
    const post = (body: unknown) =>
      app.request("/dispatches", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const accepted = await post(await readBase("dispatch"));
    expect([accepted.status, await accepted.text()]).toEqual([200, "W-1001"]);
    const refused = await post({ ...((await readBase("dispatch")) as object), positions: [{}] });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: [
        { path: ["positions", 0], message: 'expected the property "dispatchedQuantity", found an object without it' },
        { path: ["positions", 0], message: 'expected the property "product", found an object without it' },
      ],
    });
  });
});

const configuration = {
  compilerOptions: {
    target: "ES2022",
    types: [],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    paths: {
      "@iom-conformance/validators": [join(dist, "index.d.ts")],
      "@iom-conformance/validators/*": [join(dist, "*.d.ts")],
    },
  },
  files: ["program.ts"],
};

/** Statements that only compile when every schema has a type and two validators of it, and an example that has the type. */
function programFor(contract: Contract): string {
  const { api, version } = contract;
  const plain = api.replaceAll(/\W/g, "");
  const specifier = `@iom-conformance/validators/${api}/${version}`;
  return [
    `import * as ${plain} from ${JSON.stringify(specifier)};`,
    `import * as ${plain}Strict from ${JSON.stringify(`${specifier}/strict`)};`,
    ...[...exportedNames(contract)].flatMap(([schemaName, exported]) => [
      `export const ${plain}${exported}: Validator<${plain}.${exported}> = ${plain}.${exported};`,
      `export const ${plain}${exported}Strict: Validator<${plain}.${exported}> = ${plain}Strict.${exported};`,
      `export const ${plain}${exported}Example: ${plain}.${exported} = ${JSON.stringify(
        exampleValue(contract, { $ref: `#/components/schemas/${schemaName}` }),
      )};`,
    ]),
  ].join("\n");
}

async function errorsOfCompiler(statements: string): Promise<string> {
  const validator = 'import type { Validator } from "@iom-conformance/validators";';
  await writeFile(join(folder, "program.ts"), `${validator}\n${statements}\n`);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const compiler = [join(typescript, "bin/tsc"), "--project", folder];
  const { stdout } = await promisify(execFile)(process.execPath, compiler).catch(
    (error: { readonly stdout: string }) => error,
  );
  return stdout;
}
