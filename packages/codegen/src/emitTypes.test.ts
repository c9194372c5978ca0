import { describe, expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { depotContract } from "../test/depotContract.ts";
import { emitTypes } from "./emitTypes.ts";

describe("emitted types", () => {
  it("look like the golden file", async () => {
    await expect(emitTypes(depotContract)).toMatchFileSnapshot("../test/golden/depotTypes.d.ts");
  });

  it("do not depend on anything but the contract", () => {
    expect(emitTypes(depotContract)).toBe(emitTypes(contractOf(Object.fromEntries(depotContract.schemas))));
  });
});
