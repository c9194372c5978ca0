import { describe, expect, it } from "vitest";
import { describeCheck } from "../../test/describeCheck.ts";
import { judged } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { generatedBodyIsAccepted } from "./generated-body-is-accepted.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(generatedBodyIsAccepted, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a target that refuses an optional member, with nothing else",
    defect: (response, { body }) => (/"days":/.test(body ?? "") ? { status: 400 } : response),
    expected: { [subject]: 'expected: status 201; actual: status 400 for {"/copies/2/days":2}' },
  },
  {
    name: "fails a target that refuses a kind of letters, with the text that has them",
    settings: { seed: 4 },
    defect: (response, { body }) => (/"isbn":"[^"]*[^ -~]/.test(body ?? "") ? { status: 400 } : response),
    expected: { [subject]: 'expected: status 201; actual: status 400 for {"/copies/1/isbn":"🎁🎁🎁"}' },
  },
  {
    name: "fails a target that refuses everything",
    defect: () => ({ status: 400 }),
    expected: { [subject]: 'expected: status 201; actual: status 400 for {"body":"nothing but required members"}' },
  },
  {
    name: "leaves other content alone",
    contract: openContract,
    expected: { "putVisit text/plain": "skip: no schema of JSON is documented" },
  },
]);

describe(generatedBodyIsAccepted.id, () => {
  it.each([1, 2, 3, 4, 5])("sends the deployment's own data and plain texts with seed %i", async (seed) => {
    const bodies: { readonly branch: number; readonly loanId: string }[] = [];
    await judged(generatedBodyIsAccepted, {
      settings: { seed },
      defect: (response, { body }) => {
        bodies.push(JSON.parse(body ?? ""));
        return response;
      },
    });
    expect(new Set(bodies.map(({ branch }) => branch))).toEqual(new Set([7]));
    expect(new Set(bodies.map(({ loanId }) => loanId)).size).toBe(bodies.length);
    expect(JSON.stringify(bodies)).not.toMatch(/\\u0|""/);
  });
});
