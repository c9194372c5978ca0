import type { Json } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { dayText, instantOf, localDaysOf } from "./instantOf.ts";

const instants: readonly { value: Json; text: string | null }[] = [
  { value: "2019-10-28T09:22:44.838+02:00", text: "2019-10-28T07:22:44.838Z" },
  { value: "2019-10-28T09:22:44+0200", text: "2019-10-28T07:22:44.000Z" },
  { value: "2019-10-28T09:22:44.838123Z", text: "2019-10-28T09:22:44.838Z" },
  { value: "2019-10-28T09:22", text: "2019-10-28T09:22:00.000Z" },
  { value: "2019-10-28 09:22:44", text: "2019-10-28T09:22:44.000Z" },
  { value: "2019-10-28", text: "2019-10-28T00:00:00.000Z" },
  { value: "28.10.2019", text: null },
  { value: "2019-13-45", text: null },
  { value: 1572247364838, text: null },
  { value: null, text: null },
];

const days: readonly { value: string; first: string; last: string }[] = [
  { value: "2026-03-10T11:59:00Z", first: "2026-03-09", last: "2026-03-11" },
  { value: "2026-03-10T12:00:00Z", first: "2026-03-10", last: "2026-03-11" },
  { value: "2026-03-10T09:59:00Z", first: "2026-03-09", last: "2026-03-10" },
  { value: "2026-03-10T12:00:00+02:00", first: "2026-03-09", last: "2026-03-11" },
  { value: "2026-03-10", first: "2026-03-10", last: "2026-03-10" },
];

describe("instantOf", () => {
  it.each(instants)("reads $value", ({ value, text }) => {
    expect(instantOf(value)).toBe(text === null ? null : Date.parse(text));
  });
});

describe("localDaysOf", () => {
  it.each(days)("knows the days of $value", ({ value, first, last }) => {
    const found = localDaysOf(value);
    expect([dayText(found?.first ?? 0), dayText(found?.last ?? 0)]).toEqual([first, last]);
  });

  it("finds no days in what is no date", () => {
    expect(localDaysOf("soon")).toBeNull();
  });
});
