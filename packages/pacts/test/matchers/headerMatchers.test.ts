import { expect, it } from "vitest";
import { depotContract } from "./depotContract.ts";
import { headerMatchers } from "./headerMatchers.ts";

const answer = depotContract.operations[0]?.responses[0];
const matchers = (example: { readonly [name: string]: string }) => {
  if (answer === undefined) throw new Error("The contract has no answer.");
  return headerMatchers(depotContract, answer, example);
};

it("types headers as the contract does, whatever their case", () => {
  expect(matchers({ link: "/next", "X-Count": "4" })).toEqual({
    link: { "pact:matcher:type": "regex", regex: '^[^\\s"<>^`{|}]*$', value: "/next" },
    "X-Count": { "pact:matcher:type": "type", value: "4" },
  });
});

it("refuses headers that the contract does not document", () => {
  expect(() => matchers({ ETag: "1" })).toThrow(new RangeError("depot@3 documents no header ETag for 200."));
});
