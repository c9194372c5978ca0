import { describe, expect, it } from "vitest";
import { contractOf } from "../../test/contractOf.ts";
import { schemaNodes } from "../schemaNodes.ts";
import { createValidator } from "./createValidator.ts";
import { examine } from "./examine.ts";
import { SchemaViolationError } from "./schemaViolationError.ts";

const contract = contractOf({
  Tour: {
    type: "object",
    required: ["stops"],
    properties: {
      stops: { type: "array", items: { type: "object", properties: { "street/no": { type: "string" } } } },
    },
  },
});
const { name, of } = schemaNodes(contract).named("Tour");
const is = (value: unknown) => examine(of, value, { path: "", schemaPath: "#" });
const tour = createValidator<{ stops: { "street/no"?: string }[] }>({ name, of, is });

const valid = { stops: [{ "street/no": "Kai 1" }] };
const invalid = { stops: [{}, { "street/no": 1 }] };
const message = "expected a string, found the number 1";

describe("a validator", () => {
  it("tells whether a value fits", () => {
    expect([tour.is(valid), tour.is(invalid), tour.is(undefined)]).toEqual([true, false, false]);
  });

  it("hands back the very value, or what is wrong with it", () => {
    const result = tour.validate(valid);
    expect(result).toEqual({ valid: true, value: valid });
    expect(result.valid && result.value).toBe(valid);
    expect(tour.validate(invalid)).toEqual({
      valid: false,
      errors: [
        {
          path: "/stops/1/street~1no",
          keyword: "type",
          message,
          expected: "a string",
          actual: "the number 1",
          schemaPath: "#/components/schemas/Tour/properties/stops/items/properties/street~1no/type",
        },
      ],
    });
  });

  it("asserts, with an error that lists the first violations", () => {
    expect(tour.assert(valid)).toBe(valid);
    const stops = Array.from({ length: 7 }, () => ({ "street/no": 1 }));
    const failure = (() => {
      try {
        return tour.assert({ stops }, { allErrors: true });
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(SchemaViolationError);
    expect(failure).toMatchObject({
      name: "SchemaViolationError",
      schemaName: "Tour",
      violations: { length: 7 },
      message: [
        "the value is no Tour:",
        ...[0, 1, 2, 3, 4].map((index) => `  /stops/${index}/street~1no: ${message}`),
        "  and 2 more",
      ].join("\n"),
    });
    expect(() => tour.assert(7)).toThrow(
      "the value is no Tour:\n  the value itself: expected an object, found the number 7",
    );
  });

  it("stops at the first violation, unless everything is asked for", () => {
    const twice = { stops: [{ "street/no": 1 }, { "street/no": 2 }] };
    const paths = (allErrors?: boolean) => {
      const result = tour.validate(twice, allErrors === undefined ? {} : { allErrors });
      return result.valid ? [] : result.errors.map(({ path }) => path);
    };
    expect(paths()).toEqual(["/stops/0/street~1no"]);
    expect(paths(true)).toEqual(["/stops/0/street~1no", "/stops/1/street~1no"]);
    expect(() => tour.assert(twice)).toThrow(/^the value is no Tour:\n {2}[^\n]*$/);
    expect(tour["~standard"].validate(twice)).toMatchObject({ issues: { length: 2 } });
  });

  it("refuses what cannot be read, and does not throw", () => {
    const endless: { stops: unknown[] } = { stops: [] };
    endless.stops.push(endless);
    const throwing = {
      get stops() {
        throw new Error("no");
      },
    };
    expect(tour.is(throwing)).toBe(false);
    expect(tour.validate(throwing)).toMatchObject({
      errors: [{ path: "", message: "expected a value that can be read to its end, found one whose properties throw" }],
    });
    expect(tour.validate(endless)).toEqual({ valid: true, value: endless });
  });

  it("is a Standard Schema", () => {
    expect(tour["~standard"]).toMatchObject({ version: 1, vendor: "iom-conformance" });
    expect(tour["~standard"].validate(valid)).toEqual({ value: valid });
    expect(tour["~standard"].validate(invalid)).toEqual({ issues: [{ message, path: ["stops", 1, "street/no"] }] });
  });

  it("works without its object and cannot be changed", () => {
    const { is } = tour;
    expect(is(valid)).toBe(true);
    expect(() => Object.assign(tour, { is: () => true })).toThrow(TypeError);
  });
});
