import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySchemas } from "../../test/anySchema.ts";
import { confirmedBreaks } from "../../test/confirmedBreaks.ts";
import { contractWith, reference } from "../../test/contractWith.ts";

describe("breaksOf any schema", () => {
  it("gives values with exactly the violation that they are labelled with, and forgets no rule", () => {
    fc.assert(
      fc.property(anySchemas, (schemas) => {
        const contract = contractWith({ ...(schemas as { readonly [name: string]: Json }) });
        const { wrong, forgotten } = confirmedBreaks(contract, reference("Value"), 2);
        expect({ wrong, forgotten }).toEqual({ wrong: [], forgotten: [] });
      }),
      { seed: 20_260_305, numRuns: 150 },
    );
  });
});
