import { describe, expect, it } from "vitest";
import { booksContract } from "../test/books.ts";
import { fillFixtures, fixturesNeeded } from "./fillFixtures.ts";
import { fixturesOf } from "./fixtures.ts";

const contract = booksContract();
const parcel = { $ref: "#/components/schemas/Parcel" };
const example = { id: "old", branch: 1, copies: [{ place: 9 }, { place: 8 }], amount: 2, marks: [{}] };

describe("fillFixtures", () => {
  it("puts fixtures, entries of fixture lists, fresh ids and counted items in place", () => {
    const fixtures = fixturesOf({ branch: 7, order: { copies: [{ place: 1 }, { place: 2 }, { place: 3 }] } });
    expect(fillFixtures({ contract, fixtures, fresh: () => "new" }, parcel, example)).toEqual({
      id: "new",
      branch: 7,
      copies: [{ place: 1 }, { place: 2 }, { place: 3 }],
      amount: 2,
      marks: [{}, {}],
    });
  });

  it("leaves the example where nothing is configured", () => {
    const filled = fillFixtures({ contract, fixtures: fixturesOf({}), fresh: () => "new" }, parcel, example);
    expect(filled).toMatchObject({ branch: 1, copies: [{ place: 9 }, { place: 8 }] });
  });

  it("leaves counted items out where the quantity is absurd", () => {
    const filling = { contract, fixtures: fixturesOf({}), fresh: () => "new" };
    expect(fillFixtures(filling, parcel, { amount: 1_000_000, marks: [{}] })).toEqual({ amount: 1_000_000 });
  });
});

describe("fixturesNeeded", () => {
  it("names the fixtures of the properties that a body has", () => {
    expect(fixturesNeeded(contract, parcel, example)).toEqual(["branch", "order.copies"]);
    expect(fixturesNeeded(contract, parcel, { id: "x" })).toEqual([]);
  });
});

describe("fixturesOf", () => {
  it.each([
    ["order.copies", [{ place: 1 }]],
    ["order.none", undefined],
    ["constructor", undefined],
    ["order.__proto__", undefined],
  ])("%s", (key, value) => {
    expect(fixturesOf({ order: { copies: [{ place: 1 }] } }).get(key)).toEqual(value);
  });
});
