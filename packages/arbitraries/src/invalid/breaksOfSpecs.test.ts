import { fileURLToPath } from "node:url";
import { constraintsOf } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";
import { type Confirmation, confirmedBreaks, identity } from "../../test/confirmedBreaks.ts";
import { reference } from "../../test/contractWith.ts";

const contracts = await Promise.all(
  ["order-state/1.0", "communication/2.9.4.0"].map((path) =>
    readContract(fileURLToPath(new URL(`../../../../specs/${path}`, import.meta.url))),
  ),
);

/** Over all schemas: the rules that the contract names, those that are broken or not, rules beyond those (of additional properties), ways. */
const totals: { readonly [api: string]: { readonly [count: string]: number } } = {
  "order-state": { constraints: 1649, broken: 1614, unbreakable: 35, beyond: 13, ways: 8685 },
  communication: { constraints: 555, broken: 555, unbreakable: 0, beyond: 0, ways: 2137 },
};

describe.each(contracts.map((contract) => ({ name: contract.id, contract })))("breaksOf $name", ({ contract }) => {
  const results = new Map<string, Confirmation>();
  const resultOf = (name: string): Confirmation => {
    const result = results.get(name) ?? confirmedBreaks(contract, reference(name), 1);
    results.set(name, result);
    return result;
  };

  it.each([...contract.schemas.keys()])("breaks every rule of %s, as labelled, or says why not", (name) => {
    const { wrong, forgotten } = resultOf(name);
    expect({ wrong, forgotten }).toEqual({ wrong: [], forgotten: [] });
  });

  it("says of these rules that nothing breaks them alone", async () => {
    const lines = [...contract.schemas.keys()].flatMap((name) =>
      resultOf(name).unbreakable.map((rule) => `${name}: ${identity(rule)}: ${rule.reason}`),
    );
    const golden = new URL(`../../test/golden/unbreakable/${contract.api}.txt`, import.meta.url);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(fileURLToPath(golden));
  });

  it("breaks this share of the rules, in so many ways", () => {
    const counts = [...contract.schemas.keys()].map((name) => {
      const { breaks, confirmed, unbreakable } = resultOf(name);
      const constraints = new Set(constraintsOf(contract, reference(name)).map(identity));
      return {
        constraints: constraints.size,
        broken: [...confirmed].filter((rule) => constraints.has(rule)).length,
        unbreakable: unbreakable.filter((rule) => constraints.has(identity(rule))).length,
        beyond: [...confirmed].filter((rule) => !constraints.has(rule)).length,
        ways: breaks.length,
      };
    });
    const total = (key: keyof (typeof counts)[number]) => counts.reduce((sum, count) => sum + count[key], 0);
    expect({
      constraints: total("constraints"),
      broken: total("broken"),
      unbreakable: total("unbreakable"),
      beyond: total("beyond"),
      ways: total("ways"),
    }).toEqual(totals[contract.api]);
  });
});
