import { describe, expect, it } from "vitest";
import { createSchemaJudge } from "../../src/createSchemaJudge.ts";
import type { Validator } from "../../src/runtime/validator.ts";
import { emittedValidators } from "../emittedValidators.ts";
import { hostileContract } from "./hostileContract.ts";

const { judge, variantsOf } = createSchemaJudge(hostileContract);
const { plain, strict } = await emittedValidators(hostileContract);

function keys(count: number, value: unknown): unknown {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, value]));
}

function list(count: number, item: (index: number) => unknown): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** Values that grow with a number, for the schemas that read all of them. */
const growing: readonly (readonly [schema: string, description: string, value: (size: number) => unknown])[] = [
  ["Record", "right values", (size) => keys(size, "a")],
  ["Record", "wrong values", (size) => keys(size, 1)],
  ["Record", "long names", (size) => ({ ["a".repeat(size * 100)]: 1 })],
  ["Closed", "unknown names", (size) => keys(size, 1)],
  ["Closed", "a long unknown name", (size) => ({ ["a".repeat(size * 100)]: 1 })],
  ["Knot", "unknown names", (size) => keys(size, 1)],
  ["Knot", "a long unknown name", (size) => ({ ["a".repeat(size * 100)]: 1 })],
  ["Knot", "a long text", (size) => ({ label: "a".repeat(size * 100) })],
  ["Knot", "a long text of pairs", (size) => ({ label: "\u{1f600}".repeat(size * 50) })],
  ["Knot", "many right knots", (size) => ({ knots: list(size, () => ({ label: "a" })) })],
  ["Knot", "many wrong knots", (size) => ({ knots: list(size, () => ({ label: 1, count: -1 })) })],
  ["Knot", "many knots with unknown names", (size) => ({ knots: list(size, () => ({ labl: 1, cont: -1 })) })],
  ["Names", "unknown names", (size) => keys(size, 1)],
  ["Sized", "many names", (size) => keys(size, 1)],
  ["Sized", "many items", (size) => list(size, () => 1)],
  ["Sized", "a long text", (size) => "\ud83d".repeat(size * 100)],
  ["Numbers", "right numbers", (size) => list(size, (index) => index / 100)],
  ["Numbers", "wrong numbers", (size) => list(size, (index) => -index / 1000)],
  ["Numbers", "holes", (size) => new Array(size)],
  ["Set", "different numbers", (size) => list(size, (index) => index)],
  ["Set", "different texts", (size) => list(size, (index) => `a${index}`)],
  ["Set", "different objects", (size) => list(size, (index) => ({ a: index }))],
  ["Set", "different lists", (size) => list(size, (index) => [index, [index]])],
  [
    "Set",
    "equal objects at the end",
    (size) => [...list(size, (index) => ({ a: index, b: 1 })), { b: 1, a: size - 1 }],
  ],
  ["Choice", "a long text", (size) => "a".repeat(size * 100)],
  ["Choice", "many items", (size) => list(size, () => 1)],
  ["Constant", "many names", (size) => ({ a: [1, keys(size, 1)] })],
  ["Code", "a long text", (size) => `AB${"1".repeat(size * 100)}`],
  ["Code", "a long wrong text", (size) => `AB${"1".repeat(size * 100)}x`],
  ["Moments", "long fractions", (size) => [`2024-01-01T00:00:00.${"1".repeat(size * 100)}`]],
  ["Moments", "many moments", (size) => list(size, () => "2024-01-01T00:00:00Z")],
  ["Moments", "many wrong moments", (size) => list(size, () => "2024-13-01T00:00:00Z")],
  ["Moments", "a long address", (size) => ({ at: `http://${"a".repeat(size * 100)}:` })],
  ["Parties", "right choices", (size) => list(size, () => ({ kind: "company", owner: { kind: "person" } }))],
  [
    "Parties",
    "wrong choices",
    (size) => list(size, () => ({ kind: "company", owner: { kind: "person", lastName: 1 } })),
  ],
  ["Parties", "unknown tags", (size) => list(size, () => ({ kind: "x" }))],
  ["Parties", "no tags", (size) => list(size, () => ({}))],
  ["Parties", "no objects", (size) => list(size, () => 1)],
  ["Shapes", "right shapes", (size) => list(size, () => ["a"])],
  ["Shapes", "wrong shapes", (size) => list(size, () => ({ b: 1 }))],
  ["Shape", "a long list with a wrong end", (size) => [...list(size, () => "a"), 1]],
  ["Shape", "many wrong items", (size) => list(size, () => 1)],
  ["Untyped", "deep enough to be read", (size) => list(size, () => ({ next: { next: { value: -1 } } }))],
  ["Parts", "many names", (size) => ({ b: keys(size, 1), c: 1 })],
];

/** All that can be asked about a value. */
function ask(schema: string, value: unknown): void {
  judge({ name: schema }, value);
  judge({ name: schema }, value, { allErrors: false });
  variantsOf({ name: schema }, value);
  for (const validator of [plain[schema], strict[schema]] as readonly Validator<unknown>[]) {
    validator.is(value);
    validator.validate(value);
    validator.validate(value, { allErrors: true });
    validator["~standard"].validate(value);
  }
}

/** The milliseconds that a processor works on it, whatever else the machine does: the fewer of two attempts. */
function milliseconds(schema: string, value: unknown): number {
  const attempts = [1, 2].map(() => {
    const start = process.threadCpuUsage();
    ask(schema, value);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...attempts);
}

describe("the time of the judge and the validators grows with the value only", () => {
  it.each(growing)(
    "%s: %s",
    (schema, _description, value) => {
      ask(schema, value(100));
      const short = Math.max(milliseconds(schema, value(1_000)), 20);
      // Ten times the value: a hundred times the time would be the square of it.
      expect(milliseconds(schema, value(10_000)) / short).toBeLessThan(40);
    },
    60_000,
  );

  it("ends for ten million characters, a hundred thousand names and as many items", () => {
    for (const [schema, , value] of growing) {
      const large = value(100_000);
      const fits = judge({ name: schema }, large, { allErrors: false }).length === 0;
      expect([schema, plain[schema]?.is(large)]).toEqual([schema, fits]);
    }
  }, 120_000);
});
