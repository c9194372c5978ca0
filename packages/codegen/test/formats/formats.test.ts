import { describe, expect, it } from "vitest";
import { formatIdentifier } from "../../src/runtime/formats/formatIdentifier.ts";
import { formats } from "../../src/runtime/formats/formats.ts";
import * as exported from "../../src/runtime/formats/index.ts";
import { numberTables, textTables } from "./formatTables.ts";

const tables = { ...textTables, ...numberTables };

/** How a format judges each row of its table, to be compared in one go. */
function verdicts(name: string, rows: readonly (string | number)[]): readonly (readonly [unknown, boolean])[] {
  const format = formats.get(name);
  if (format === undefined) throw new RangeError(`No format ${name}`);
  return rows.map((row) => {
    expect(typeof row).toBe(format.of);
    return [row, (format.accepts as (value: unknown) => boolean)(row)];
  });
}

describe("formats", () => {
  it("has every format under its name, and exports it under its identifier", () => {
    expect([...formats.keys()].toSorted()).toEqual(Object.keys(tables).toSorted());
    const identifiers = [...formats].map(([name, format]) => [formatIdentifier(name), format]);
    expect(Object.entries(exported).toSorted()).toEqual(identifiers.toSorted());
    for (const [name, format] of formats) expect(format.name).toBe(name);
  });

  it.each([
    ["date", "date"],
    ["date-time", "dateTime"],
    ["int64", "int64"],
    ["json-pointer-uri-fragment", "jsonPointerUriFragment"],
  ])("exports %s as %s", (name, identifier) => {
    expect(formatIdentifier(name)).toBe(identifier);
  });

  it.each(Object.entries(tables))("judges %s as its RFC does", (name, { valid, invalid }) => {
    expect(verdicts(name, valid)).toEqual(valid.map((row) => [row, true]));
    expect(verdicts(name, invalid)).toEqual(invalid.map((row) => [row, false]));
  });

  it("is tested on rows that are each there once, a thousand in all", () => {
    let count = 0;
    for (const [name, { valid, invalid }] of Object.entries(tables)) {
      const rows: readonly (string | number)[] = [...valid, ...invalid];
      if (name in textTables) expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
      count += rows.length;
    }
    expect(count).toBeGreaterThanOrEqual(1000);
    console.info(`${count} rows for ${formats.size} formats`);
  });
});
