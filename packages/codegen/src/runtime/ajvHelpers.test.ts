import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { equal, ucs2length } from "./ajvHelpers.ts";

const require = createRequire(import.meta.url);
const ajvEqual: (one: unknown, other: unknown) => boolean = require("ajv/dist/runtime/equal.js").default;
const ajvLength: (text: string) => number = require("ajv/dist/runtime/ucs2length.js").default;

const values: readonly unknown[] = [
  null,
  false,
  0,
  -0,
  "",
  "0",
  [],
  {},
  [0],
  ["0"],
  { 0: 0 },
  { a: 1, b: [{ c: null }] },
  { b: [{ c: null }], a: 1 },
  { a: 1, b: [{ c: 0 }] },
  { a: undefined },
];

it.each(values.map((one) => ({ one })))("compares $one with everything as Ajv does", ({ one }) => {
  const others = structuredClone(values);
  expect(others.map((other) => equal(one, other))).toEqual(others.map((other) => ajvEqual(one, other)));
});

it.each(["", "abc", "Zürich", "🚚🚚", "\ud83d", "\ude9a\ud83d", "a\ud83d", "e\u0301"])(
  "measures %j as Ajv does",
  (text) => {
    expect(ucs2length(text)).toBe(ajvLength(text));
  },
);
