import { fileURLToPath } from "node:url";
import { readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";
import { reference } from "../../test/contractWith.ts";
import { shrinkSteps } from "../../test/shrinkSteps.ts";
import { valueAt } from "../jsonPointer.ts";
import { generationOf } from "../valid/generationOf.ts";
import { breaksOf } from "./breaksOf.ts";

const contracts = await Promise.all(
  ["order-state/1.0", "communication/2.9.4.0"].map((path) =>
    readContract(fileURLToPath(new URL(`../../../../specs/${path}`, import.meta.url))),
  ),
);

/** Of the roots, which have thousands of ways to be broken, every so-manieth is shrunk. */
const MOST_WAYS = 50;
const MOST_STEPS = 40;

describe.each(contracts.map((contract) => ({ name: contract.id, contract })))("breaksOf $name", ({ contract }) => {
  it.each([...contract.schemas.keys()])("keeps the one violation of %s in every step of shrinking", (name) => {
    const generation = generationOf(contract);
    const { breaks } = breaksOf(generation, reference(name));
    const wrong: string[] = [];
    const stride = Math.ceil(breaks.length / MOST_WAYS);
    for (const [index, { path, keyword, kind, arbitrary }] of breaks.entries()) {
      if (index % stride !== 0) continue;
      for (const { value, violation } of shrinkSteps(arbitrary, index, MOST_STEPS)) {
        const found = generation.judge.judge(reference(name), value).map((one) => `${one.keyword} at "${one.path}"`);
        const where = `${path} ${keyword} ${kind} in ${JSON.stringify(value)}`;
        if (found.join() !== `${violation.keyword} at "${violation.path}"`) wrong.push(`${where}: ${found.join()}`);
        if (violation.keyword !== keyword) wrong.push(`${where}: labelled ${violation.keyword}`);
        if (valueAt(JSON.parse(JSON.stringify(value)), violation.path) === undefined)
          wrong.push(`${where}: no such place`);
        if (!/^\S.{4,}[^.]$/s.test(violation.description)) wrong.push(`${where}: ${violation.description}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
