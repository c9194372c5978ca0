import { fileURLToPath } from "node:url";
import type { Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { shrunk } from "../../test/shrinkSteps.ts";
import { valueAt } from "../jsonPointer.ts";
import { generationOf } from "../valid/generationOf.ts";
import { breaksOf } from "./breaksOf.ts";
import { invalidValue } from "./invalidValue.ts";

const orderState = await readContract(fileURLToPath(new URL("../../../../specs/order-state/1.0", import.meta.url)));
const communication = await readContract(
  fileURLToPath(new URL("../../../../specs/communication/2.9.4.0", import.meta.url)),
);

/** A pointer with `*` for each index. */
const fieldPath = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");

describe("invalidValue", () => {
  it("gives values with the one violation that they are labelled with", () => {
    const generation = generationOf(communication);
    fc.assert(
      fc.property(invalidValue(generation, reference("Dispatch")), ({ value, violation }) => {
        const found = generation.judge.judge(reference("Dispatch"), value);
        expect(found.map(({ path, keyword }) => ({ path, keyword }))).toEqual([
          { path: violation.path, keyword: violation.keyword },
        ]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("gives the same values for the same seed", () => {
    const sample = () =>
      fc.sample(invalidValue(generationOf(orderState), reference("OrderStateReport")), { seed: 42, numRuns: 50 });
    expect(sample()).toEqual(sample());
  });

  it("comes to every place of a document about equally often", () => {
    const generation = generationOf(communication);
    const places = new Set(breaksOf(generation, reference("Dispatch")).breaks.map(({ path }) => path));
    const numRuns = 20 * places.size;
    const counts = new Map<string, number>();
    for (const { violation } of fc.sample(invalidValue(generation, reference("Dispatch")), { seed: 7, numRuns })) {
      const path = fieldPath(violation.path);
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([...places].sort());
    expect(Math.min(...counts.values())).toBeGreaterThan(5);
    expect(Math.max(...counts.values())).toBeLessThan(50);
  });

  it("shrinks to little more than what is required", () => {
    const smallest = shrunk(invalidValue(generationOf(orderState), reference("OrderStateReport")), 3);
    expect(JSON.stringify(smallest.value).length).toBeLessThan(500);
  });

  it("puts what the options put somewhere also into invalid values", () => {
    const generation = generationOf(communication, { overrides: { "/shopOrderNumber": "WEB-1", "/messageId": "m-1" } });
    for (const { value, violation } of fc.sample(invalidValue(generation, reference("Dispatch")), {
      seed: 5,
      numRuns: 200,
    })) {
      const isElsewhere = (path: string, name: string) =>
        violation.path !== path && !(violation.path === "" && violation.description.includes(name));
      if (violation.path === "" && violation.keyword === "type") continue;
      if (isElsewhere("/shopOrderNumber", "shopOrderNumber"))
        expect(valueAt(value as Json, "/shopOrderNumber")).toBe("WEB-1");
      if (isElsewhere("/messageId", "messageId")) expect(valueAt(value as Json, "/messageId")).toBe("m-1");
    }
  });

  it("says of a schema without rules that nothing breaks it", () => {
    const arbitrary = invalidValue(generationOf(contractWith({ Root: {} })), reference("Root"));
    expect(() => fc.sample(arbitrary, 1)).toThrow("nothing breaks #/components/schemas/Root");
  });
});
