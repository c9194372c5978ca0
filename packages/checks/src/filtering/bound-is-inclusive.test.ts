import {
  type Book,
  book,
  books,
  booksContract,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { boundIsInclusive } from "./bound-is-inclusive.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const ALL_PASS = { "added[from]": "pass", "added[to]": "pass" };

/** Books that were added at all hours of some days. */
const list: readonly Book[] = books(90).map((one, number) => ({
  ...one,
  added: new Date(Date.parse("2026-02-25T00:30:00Z") + number * 3 * HOUR_MS).toISOString(),
}));

const time = ({ added = "" }: Book) => Date.parse(added);

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [parameter: string]: string } }[] =
  [
    {
      name: "the first day is left out",
      target: { filters: { "added[from]": (one, [day = ""]) => time(one) >= Date.parse(day) + DAY_MS } },
      found: {
        "added[from]":
          "fail: expected all items with a day not before 2026-03-07, in every time zone, at /added, among them B-688, B-695, B-702, B-709, actual only B-716, B-723",
      },
    },
    {
      name: "the last day is left out",
      target: { filters: { "added[to]": (one, [day = ""]) => time(one) < Date.parse(day) } },
      found: {
        "added[to]":
          "fail: expected all items with a day not after 2026-02-25, in every time zone, at /added, among them B-100, B-107, B-114, B-121, actual no item",
      },
    },
    {
      name: "the last day ends when it begins",
      target: { filters: { "added[to]": (one, [day = ""]) => time(one) <= Date.parse(day) } },
      found: {
        "added[to]":
          "fail: expected all items with a day not after 2026-02-25, in every time zone, at /added, among them B-100, B-107, B-114, B-121, actual no item",
      },
    },
    {
      name: "the day before is let in",
      target: { filters: { "added[from]": (one, [day = ""]) => time(one) >= Date.parse(day) - DAY_MS } },
      found: {
        "added[from]":
          'fail: expected only items with a day not before 2026-03-07, in every time zone, at /added, actual also B-604 with "2026-03-06T00:30:00.000Z" at /added',
      },
    },
    {
      name: "the day after is let in",
      target: { filters: { "added[to]": (one, [day = ""]) => time(one) < Date.parse(day) + 2 * DAY_MS } },
      found: {
        "added[to]":
          'fail: expected only items with a day not after 2026-02-25, in every time zone, at /added, actual also B-184 with "2026-02-26T12:30:00.000Z" at /added',
      },
    },
    {
      name: "the bound is ignored",
      target: { filters: { "added[from]": () => true } },
      found: {
        "added[from]":
          'fail: expected only items with a day not before 2026-03-07, in every time zone, at /added, actual also B-100 with "2026-02-25T00:30:00.000Z" at /added',
      },
    },
    {
      name: "the bounds are mixed up",
      target: {
        filters: {
          "added[from]": (one, [day = ""]) => time(one) < Date.parse(day) + DAY_MS,
          "added[to]": (one, [day = ""]) => time(one) >= Date.parse(day),
        },
      },
      found: {
        "added[from]":
          'fail: expected only items with a day not before 2026-03-07, in every time zone, at /added, actual also B-100 with "2026-02-25T00:30:00.000Z" at /added',
        "added[to]":
          'fail: expected only items with a day not after 2026-02-25, in every time zone, at /added, actual also B-184 with "2026-02-26T12:30:00.000Z" at /added',
      },
    },
  ];

describe("filtering/bound-is-inclusive", () => {
  it.each([-12, -5, 0, 1, 5.5, 9, 14])("passes a conformant target in the zone UTC%d", async (zone) => {
    const answer = listTarget(list, { zoneMs: zone * HOUR_MS });
    expect(await verdictsOf(boundIsInclusive, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it("passes dates without a time", async () => {
    const dates = list.map((one) => ({ ...one, added: one.added?.slice(0, 10) ?? "" }));
    expect(await verdictsOf(boundIsInclusive, { contract: booksContract(), answer: listTarget(dates) })).toEqual(
      ALL_PASS,
    );
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(boundIsInclusive, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...found,
    });
  });

  it.each([1, 2, 8])("finds an exclusive bound in the zone UTC+%d", async (zone) => {
    const exclusive: ListTargetOptions = {
      filters: {
        "added[from]": (one, [day = ""]) => time(one) + zone * HOUR_MS >= Date.parse(day) + DAY_MS,
        "added[to]": (one, [day = ""]) => time(one) + zone * HOUR_MS < Date.parse(day),
      },
    };
    const verdicts = await verdictsOf(boundIsInclusive, {
      contract: booksContract(),
      answer: listTarget(list, exclusive),
    });
    expect(verdicts["added[from]"]).toMatch(/^fail: expected all items with a day not before/);
    expect(verdicts["added[to]"]).toMatch(/^fail: expected all items with a day not after/);
  });

  it("skips what the list cannot show", async () => {
    const mornings = books(30).map((one) => ({ ...one, added: one.added?.replace(/T../, "T11") ?? "" }));
    expect(await verdictsOf(boundIsInclusive, { contract: booksContract(), answer: listTarget(mornings) })).toEqual({
      "added[from]": "skip: no item has a time at /added that lies on the same day in most time zones",
      "added[to]": "skip: no item has a time at /added that lies on the same day in most time zones",
    });
    const { added: _added, ...undated } = book(1);
    expect(await verdictsOf(boundIsInclusive, { contract: booksContract(), answer: listTarget([undated]) })).toEqual({
      "added[from]": "skip: no item has a date at /added",
      "added[to]": "skip: no item has a date at /added",
    });
  });
});
