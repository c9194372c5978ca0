import { type Contract, fieldValues, type Json, unionsOf } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { createSchemaJudge } from "../../src/createSchemaJudge.ts";
import { bundledSpecs, examplesOf } from "./bundledSpecs.ts";

interface UnionCase {
  readonly union: string;
  /** For each variant, a value that fits it and no other. */
  readonly values: { readonly [variant: string]: Json };
  readonly refused: readonly Json[];
  readonly accepted?: readonly Json[];
}

const person = { lastName: "Brändli" };
const postal = { id: 1, location: { city: "Zürich", postCode: "8005", country: "CHE" }, receiver: { person } };

const cases: { readonly [contract: string]: readonly UnionCase[] } = {
  "communication@2.9.4.0": [],
  "order-state@1.0": [
    {
      union: "OrderStateAddress",
      values: {
        OrderStatePostalAddress: postal,
        OrderStateImmaterialAddress: { id: 2, kind: "EMAIL", value: "zoe@post.example" },
      },
      refused: [{ id: 1 }, { ...postal, kind: "EMAIL", value: "x" }],
    },
    {
      union: "OrderStateAddressReceiver",
      values: {
        OrderStateAddressReceiverPerson: { person },
        OrderStateAddressReceiverCompany: { companyName: "Gipfelbuch Verlag", contactPerson: person },
      },
      refused: [{}, { person, companyName: "x" }],
    },
    {
      union: "OrderStateCustomer",
      values: {
        OrderStatePersonCustomer: { type: "PERSON", lastName: "Brändli" },
        OrderStateCompanyCustomer: { type: "COMPANY", companyName: "Gipfelbuch Verlag" },
      },
      refused: [
        {},
        { lastName: "x", companyName: "x" },
        { type: "COMPANY", lastName: "x" },
        { type: "PERSON", companyName: "x" },
      ],
      accepted: [{ lastName: "x" }, { companyName: "x" }, { type: "PERSON", lastName: "x", companyName: "x" }],
    },
    {
      union: "OrderStateOrderPositionOrderedDelivery",
      values: {
        OrderStateOrderPositionOrderedStandardDelivery: { type: "STANDARD" },
        OrderStateOrderPositionOrderedFixedDeliveryDateDelivery: {
          type: "FIXED_DELIVERY_DATE",
          fixedDeliveryDate: "2026-03-12",
        },
        OrderStateOrderPositionOrderedEarliestDeliveryDateDelivery: {
          type: "EARLIEST_DELIVERY_DATE",
          earliestDeliveryDate: "2026-04-01",
        },
        OrderStateOrderPositionOrderedExpressDelivery: { type: "EXPRESS" },
      },
      refused: [
        {},
        { fixedDeliveryDate: "2026-03-12" },
        { fixedDeliveryDate: "2026-03-12", earliestDeliveryDate: "2026-03-12" },
        { type: "FIXED_DELIVERY_DATE" },
        { type: "EARLIEST_DELIVERY_DATE", fixedDeliveryDate: "2026-03-12" },
      ],
      accepted: [{ type: "EXPRESS", fixedDeliveryDate: "2026-03-12" }],
    },
    {
      union: "OrderStateOrderPositionReturned",
      values: {
        OrderStateOrderPositionReturnedQuantities: { state: "CLOSED", quantity: 1 },
        OrderStateOrderPositionReturnedUnits: { state: "CLOSED", units: [{ serialNumber: "ü1" }] },
      },
      refused: [{ state: "CLOSED" }, { state: "CLOSED", quantity: 1, units: [] }],
    },
  ],
};

const specs = await bundledSpecs();

it("knows cases for every bundled contract", () => {
  expect(Object.keys(cases).toSorted()).toEqual(specs.map(({ id }) => id).toSorted());
});

describe.each(specs)("the unions of $id", ({ id, contract }) => {
  const judge = createSchemaJudge(contract);
  const known = cases[id] ?? [];

  it("are all in the table", () => {
    const names = [...contract.schemas].filter(([, { oneOf, anyOf }]) => oneOf !== undefined || anyOf !== undefined);
    expect(names.map(([name]) => name).toSorted()).toEqual(known.map(({ union }) => union).toSorted());
  });

  for (const { union, values, refused, accepted = [] } of known) {
    describe(union, () => {
      it("has a value for each variant, that fits no other", () => {
        const variants = contract.schemas.get(union)?.oneOf?.map(({ $ref }) => $ref?.split("/").at(-1));
        expect(Object.keys(values).toSorted()).toEqual(variants?.toSorted());
        for (const [variant, value] of Object.entries(values)) {
          expect(judge.judge({ name: union }, value)).toEqual([]);
          expect(judge.variantsOf({ name: union }, value)).toEqual([variant]);
        }
      });

      it.each(refused)("refuses %j", (value) => {
        expect(judge.judge({ name: union }, value)).not.toEqual([]);
      });

      it("accepts what only looks ambiguous", () => {
        expect(accepted.filter((value) => judge.judge({ name: union }, value).length > 0)).toEqual([]);
      });

      it("has an example in a body for each variant", () => {
        expect(shownVariants(contract, union).toSorted()).toEqual(Object.keys(values).toSorted());
      });
    });
  }
});

/** The variants of a union that some example of a parameter, a body or an answer has a value of. */
function shownVariants(contract: Contract, name: string): readonly string[] {
  const judge = createSchemaJudge(contract);
  const shown = examplesOf(contract)
    .filter(({ place }) => !place.startsWith("schema "))
    .flatMap(({ schema, value }) =>
      unionsOf(contract, schema)
        .filter((union) => union.name === name)
        .flatMap(({ paths }) => paths)
        .flatMap((path) => fieldValues(value, path))
        .flatMap((part) => judge.variantsOf({ name }, part)),
    );
  return [...new Set(shown)];
}
