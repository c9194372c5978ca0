import type { Json, JsonObject } from "@iom-conformance/contract";
import type { RandomSource } from "./randomSource.ts";

/** What is put somewhere, whatever the schema says about that place. */
const replacements: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0.5,
  1,
  1.5,
  -1,
  1e-7,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 + 2,
  2 ** 63,
  2 ** 63 + 2048,
  -(2 ** 63) - 2048,
  1e300,
  "",
  " ",
  "x",
  "1",
  "true",
  "null",
  "\u{1f600}",
  "\ud83d",
  "e\u0301".repeat(30),
  "x".repeat(300),
  "2024-02-29",
  "2023-02-29",
  "1900-02-29",
  "2024-02-29T23:59:60Z",
  "2024-02-29T23:58:60Z",
  "2024-02-29t12:00:00.123z",
  "2024-02-29T12:00:00+23:59",
  "2024-02-29T12:00:00+24:00",
  "2024-02-29T12:00:00",
  "2024-02-29 12:00:00Z",
  "http://a.example/b?c#d",
  "a/b",
  "//a",
  "http://[::1]/",
  "http://a b",
  "http://\u00fc",
  "%zz",
  "#a#b",
  [],
  [null],
  [[]],
  {},
  { type: "x" },
];

/** Names that no schema has, those that every object inherits among them. */
const names: readonly string[] = ["x", "", "constructor", "toString", "hasOwnProperty", "__proto__"];

/** A value with one random change at one random place: blind to every schema, so that what comes out may be valid or not. */
export function mutate(value: Json, donors: readonly Json[], random: RandomSource): Json {
  const inside = typeof value === "object" && value !== null && Object.keys(value).length > 0 && random.below(5) > 0;
  if (!inside) return change(value, donors, random);
  if (Array.isArray(value)) {
    const index = random.below(value.length);
    return value.with(index, mutate(value[index], donors, random));
  }
  const key = random.pick(Object.keys(value));
  return withProperty(value as JsonObject, key, mutate((value as JsonObject)[key] ?? null, donors, random));
}

function change(value: Json, donors: readonly Json[], random: RandomSource): Json {
  if (random.below(3) === 0) return random.pick(random.below(2) === 0 ? replacements : donors);
  if (Array.isArray(value)) return changeList(value, donors, random);
  if (typeof value === "object" && value !== null) return changeObject(value as JsonObject, donors, random);
  if (typeof value === "string") return changeText(value, random);
  if (typeof value === "number")
    return random.pick([-value, value + 1, value - 1, value + 0.5, value * 2 ** 20, String(value)]);
  return random.pick(replacements);
}

function changeList(list: readonly Json[], donors: readonly Json[], random: RandomSource): Json {
  const place = random.below(list.length + 1);
  const twice = list.length === 0 ? [] : [random.pick(list)];
  return random.pick<Json>([
    [],
    list.toSpliced(place, 1),
    list.toSpliced(place, 0, ...twice),
    list.toSpliced(place, 0, random.pick(donors)),
    [...list, ...list, ...list],
    list[0] ?? null,
  ]);
}

function changeObject(object: JsonObject, donors: readonly Json[], random: RandomSource): Json {
  const donor = random.pick(donors);
  const keys = Object.keys(object);
  const key = keys.length === 0 ? "x" : random.pick(keys);
  const { [key]: moved = null, ...without } = object;
  const borrowed = typeof donor === "object" && donor !== null && !Array.isArray(donor) ? (donor as JsonObject) : {};
  return random.pick<Json>([
    without,
    withProperty(without, key.toUpperCase(), moved),
    withProperty(object, random.pick(names), donor),
    withProperty(object, key, null),
    { ...object, ...borrowed },
    [object],
  ]);
}

function changeText(text: string, random: RandomSource): Json {
  const place = random.below(text.length + 1);
  return random.pick<Json>([
    text.slice(0, place) + text.slice(place + 1),
    text.slice(0, place) +
      random.pick(["0", "9", "-", ":", "T", "Z", "+", " ", "\u0660", "\u{1f600}", "%"]) +
      text.slice(place + 1),
    text + text,
    text.slice(0, place),
    text.toLowerCase(),
    Number(text) || 0,
  ]);
}

/** A copy with an own property of any name, `__proto__` too. */
function withProperty(object: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries([...Object.entries(object).filter(([key]) => key !== name), [name, value]]);
}
