import type { Contract } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySchemas } from "../../test/anySchema.ts";
import { confirmedBreaks } from "../../test/confirmedBreaks.ts";
import { contractWith, reference } from "../../test/contractWith.ts";
import { generationOf } from "../valid/generationOf.ts";
import { NoValueError } from "../valid/noValueError.ts";
import { validValue } from "../valid/validValue.ts";

describe("breaksOf any schema", () => {
  it("gives values with exactly the violation that they are labelled with, and forgets no rule", () => {
    fc.assert(
      fc.property(anySchemas, (schemas) => {
        const contract = contractWith(schemas);
        fc.pre(hasValues(contract));
        const { wrong, forgotten } = confirmedBreaks(contract, reference("Value"), 2);
        expect({ wrong, forgotten }).toEqual({ wrong: [], forgotten: [] });
      }),
      { seed: 20_260_305, numRuns: 150 },
    );
  });
});

/** Contradictions that only show deep inside are no matter of this test. */
function hasValues(contract: Contract): boolean {
  try {
    return fc.sample(validValue(generationOf(contract), reference("Value")), { numRuns: 30, seed: 1 }).length > 0;
  } catch (error) {
    if (error instanceof NoValueError) return false;
    throw error;
  }
}
