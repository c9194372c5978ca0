import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reference } from "../test/contractWith.ts";
import { arbitrariesOf } from "./schemaArbitraries.ts";

const contract = await readContract(new URL("../../../specs/order-state/1.0", import.meta.url).pathname);
const arbitraries = arbitrariesOf(contract);

describe("arbitrariesOf", () => {
  it("gives the arbitraries of a schema by its name, its reference or itself", () => {
    const byName = arbitraries.schema({ name: "OrderStateTax" });
    expect(byName.schemaName).toBe("OrderStateTax");
    expect(arbitraries.schema(reference("OrderStateTax")).schemaName).toBe("OrderStateTax");
    expect(arbitraries.schema({ type: "boolean" }).schemaName).toBe("");
    const value = { type: "VAT", amount: 19 };
    expect(fc.sample(byName.valid({ overrides: { "/type": "VAT", "/amount": 19 } }), 1)).toEqual([value]);
    expect(fc.sample(byName.invalid(), 1)[0]?.violation.path).toEqual(expect.any(String));
    expect(byName.variants).toEqual({});
  });

  it("gives the variants of a union", () => {
    expect(Object.keys(arbitraries.schema({ name: "OrderStateCustomer" }).variants)).toEqual([
      "OrderStatePersonCustomer",
      "OrderStateCompanyCustomer",
    ]);
  });

  it("gives the requests of an operation", () => {
    const [operation] = contract.operations;
    expect(arbitraries.operation(operation?.id ?? "").operationId).toBe(operation?.id);
  });

  it("refuses what the contract does not have", () => {
    expect(() => arbitraries.schema({ name: "Nothing" })).toThrow(RangeError);
    expect(() => arbitraries.operation("nothing")).toThrow(RangeError);
    expect(() => arbitraries.schema({ name: "OrderStateTax" }).valid({ overrides: { "/nothing": 1 } })).toThrow(
      RangeError,
    );
  });
});
