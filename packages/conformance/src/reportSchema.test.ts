import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type {
  Exchange,
  Report,
  ReportedApi,
  ReportedCheck,
  ReportedObligation,
  RunSummary,
  Summary,
  Violation,
  Written,
} from "./reportModel.ts";

interface ObjectSchema {
  readonly title: string;
  readonly description: string;
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
  readonly properties: { readonly [name: string]: Part };
}

interface Part {
  readonly enum?: readonly string[];
  readonly properties?: ObjectSchema["properties"];
  readonly anyOf?: readonly Part[];
}

/** Every key once; the compiler refuses one too many and one too few. */
type Keys<Value> = { readonly [Key in keyof Value]: true };

type Members<Value extends string> = { readonly [Member in Value]: true };

const schema: ObjectSchema & { readonly $defs: { readonly [name: string]: ObjectSchema } } = JSON.parse(
  readFileSync(new URL("../report.schema.json", import.meta.url), "utf8"),
);

describe("report.schema.json", () => {
  it.each<[string, { readonly [key: string]: true }]>([
    [
      "",
      {
        formatVersion: true,
        tool: true,
        run: true,
        target: true,
        summary: true,
        checks: true,
        obligations: true,
        corrections: true,
        observations: true,
        written: true,
        exchanges: true,
      } satisfies Keys<Report>,
    ],
    ["tool", { name: true, version: true } satisfies Keys<Report["tool"]>],
    ["target", { url: true, apis: true } satisfies Keys<Report["target"]>],
    [
      "$run",
      {
        id: true,
        startedAt: true,
        durationMs: true,
        seed: true,
        profile: true,
        shard: true,
        complete: true,
        reason: true,
      } satisfies Keys<RunSummary>,
    ],
    [
      "$written",
      { api: true, operation: true, exchange: true, status: true, location: true, ids: true } satisfies Keys<Written>,
    ],
    ["$api", { api: true, version: true, url: true, offered: true } satisfies Keys<ReportedApi>],
    [
      "$summary",
      {
        verdict: true,
        passed: true,
        failed: true,
        waived: true,
        unstable: true,
        skipped: true,
        errored: true,
        requests: true,
        obligations: true,
      } satisfies Keys<Summary>,
    ],
    [
      "$summary.obligations",
      { verified: true, violated: true, waived: true, "not-tested": true } satisfies Keys<Summary["obligations"]>,
    ],
    [
      "$check",
      {
        id: true,
        status: true,
        level: true,
        title: true,
        requirements: true,
        reason: true,
        violations: true,
      } satisfies Keys<ReportedCheck>,
    ],
    [
      "$violation",
      {
        id: true,
        subject: true,
        expected: true,
        actual: true,
        input: true,
        occurrences: true,
        subjects: true,
        exchanges: true,
        curl: true,
        replay: true,
      } satisfies Keys<Violation>,
    ],
    [
      "$obligation",
      {
        requirement: true,
        api: true,
        operation: true,
        subject: true,
        outcome: true,
        reason: true,
        check: true,
      } satisfies Keys<ReportedObligation>,
    ],
    ["$correction", { id: true, state: true } satisfies Keys<Report["corrections"][number]>],
    ["$observation", { id: true, value: true } satisfies Keys<Report["observations"][number]>],
    ["$exchange", { id: true, request: true, response: true, timings: true } satisfies Keys<Exchange>],
    ["$exchange.request", { method: true, url: true, headers: true, body: true } satisfies Keys<Exchange["request"]>],
    [
      "$exchange.response",
      { status: true, headers: true, body: true, truncated: true } satisfies Keys<Exchange["response"]>,
    ],
    ["$exchange.timings", { startedAt: true, durationMs: true } satisfies Keys<Exchange["timings"]>],
  ])("has the keys of the model at %j", (place, keys) => {
    expect(Object.keys(partAt(place).properties ?? {})).toEqual(Object.keys(keys));
  });

  it.each<[string, { readonly [member: string]: true }]>([
    ["$summary.verdict", { conformant: true, violated: true, incomplete: true } satisfies Members<Summary["verdict"]>],
    [
      "$check.status",
      {
        passed: true,
        failed: true,
        waived: true,
        unstable: true,
        skipped: true,
        errored: true,
      } satisfies Members<ReportedCheck["status"]>,
    ],
    ["$check.level", { must: true, should: true, may: true } satisfies Members<ReportedCheck["level"]>],
    [
      "$obligation.outcome",
      { verified: true, violated: true, waived: true, "not-tested": true } satisfies Members<
        ReportedObligation["outcome"]
      >,
    ],
    [
      "$correction.state",
      { needed: true, obsolete: true, contradicted: true, "not-observed": true } satisfies Members<
        Report["corrections"][number]["state"]
      >,
    ],
  ])("has the values of the model at %s", (place, members) => {
    expect(partAt(place).enum).toEqual(Object.keys(members));
  });

  it("is strict and explained everywhere", () => {
    const objects = objectsIn(schema);

    expect(objects).toHaveLength(18);
    for (const found of objects) {
      expect(found.additionalProperties, found.title).toBe(false);
      expect(found.required, found.title).toEqual(Object.keys(found.properties));
      expect(found.title).toMatch(/\S/);
      expect(found.description).toMatch(/\S/);
    }
  });
});

/** `$name` begins at a definition, anything else at the root. */
function partAt(place: string): Part {
  const [first = "", ...rest] = place.split(".").filter((segment) => segment !== "");
  const definition = first.startsWith("$") ? schema.$defs[first.slice(1)] : undefined;
  const path = definition || first === "" ? rest : [first, ...rest];
  return path.reduce<Part>((part, name) => part.properties?.[name] ?? {}, definition ?? schema);
}

function objectsIn(part: unknown): readonly ObjectSchema[] {
  if (part === null || typeof part !== "object") return [];
  const own = "properties" in part && "required" in part ? [part as unknown as ObjectSchema] : [];
  return [...own, ...Object.values(part).flatMap(objectsIn)];
}
