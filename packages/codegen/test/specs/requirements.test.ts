import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { specsRoot } from "./bundledSpecs.ts";

interface Row {
  readonly id: string;
  readonly level: string;
  readonly each: string;
  readonly statement: string;
  readonly source: { readonly kind: string; readonly reference: string; readonly clause?: string };
  readonly untested?: string;
  readonly note?: string;
}

const rows: readonly Row[] = parse(readFileSync(join(specsRoot, "requirements.yaml"), "utf8")).requirements;

describe("the requirements", () => {
  it("are many, and each has an id of its own", () => {
    expect(rows.length).toBeGreaterThanOrEqual(70);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(rows)("$id says what, how binding, of what and where from", (row) => {
    expect(row.id).toMatch(/^[a-z]+(-[a-z]+)*#[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(["must", "should", "may"]).toContain(row.level);
    expect(row.each).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.statement).toMatch(/^[A-Z].{20,}\.$/s);
    expect(["document", "prose", "rfc"]).toContain(row.source.kind);
    expect(row.source.reference.length).toBeGreaterThan(3);
    expect(row.source.kind === "rfc").toBe(row.source.clause !== undefined);
    if (row.untested !== undefined) expect(row.untested.length).toBeGreaterThan(10);
    const known = ["id", "level", "each", "statement", "source", "untested", "note"];
    expect(Object.keys(row).filter((key) => !known.includes(key))).toEqual([]);
  });
});
