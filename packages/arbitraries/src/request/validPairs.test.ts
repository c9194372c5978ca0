import { loadContract } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { expect, it } from "vitest";
import { stylesDocument } from "../../test/stylesDocument.ts";
import { generationOf } from "../valid/generationOf.ts";
import { carefulParameter } from "./carefulParameter.ts";
import { judgePairs } from "./judgeParameter.ts";
import { generatedPairs, validPairs } from "./validPairs.ts";

const specs = new URL(".", import.meta.resolve("@iom-conformance/specs/package.json")).pathname;
const contracts = [
  ...(await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)))),
  loadContract({ document: { file: "openapi.yaml", text: JSON.stringify(stylesDocument) } }),
];
const parameters = contracts.flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    operation.parameters.map((parameter) => ({
      name: parameter.name,
      generation: generationOf(contract),
      parameter: carefulParameter(operation, parameter),
    })),
  ),
);

it.each(parameters)("hardly any value of $name is thrown away", ({ generation, parameter }) => {
  const pairs = fc.sample(generatedPairs(generation, parameter), { numRuns: 1000, seed: 1 });
  const lost = pairs.filter((carried) => judgePairs(generation, parameter, carried).kind !== "valid");
  expect(lost.length).toBeLessThanOrEqual(10);
});

it("reaches both ends of 64 bits", () => {
  const shopId = parameters.find(({ name }) => name === "shopId");
  if (!shopId) throw new Error("no parameter shopId");
  const texts = fc.sample(validPairs(shopId.generation, shopId.parameter), { numRuns: 300, seed: 1 }).flat();
  const values = new Set(texts.map(([, text]) => text));
  expect([values.has("9223372036854775807"), values.has("-9223372036854775808")]).toEqual([true, true]);
});
