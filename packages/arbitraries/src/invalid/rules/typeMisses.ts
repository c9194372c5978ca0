import type { Json, SchemaType } from "@iom-conformance/contract";
import fc from "fast-check";
import { isArray, isObject } from "../../json.ts";
import { shapesOf } from "../../shape/shapesOf.ts";
import { validValue } from "../../valid/validValue.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { childPointer } from "../pointers.ts";
import { allows, type Rule, type Spot, validAt } from "../spot.ts";

/** Values of other types than a place may ask for, as a careless program would send them. */
interface Candidate {
  readonly kind: string;
  readonly types: readonly SchemaType[];
  readonly values: () => fc.Arbitrary<Json>;
}

/** Ways to miss `type`. */
export function typeMisses(spot: Spot, { limit }: Rule): readonly NearMiss[] {
  const allowed = [limit].flat().map(String);
  const isAllowed = (type: SchemaType) => allowed.includes(type) || (type === "integer" && allowed.includes("number"));
  return [...scalarCandidates(spot), ...containerCandidates(spot)]
    .filter(({ types }) => !types.some(isAllowed))
    .map(({ kind, values }) => nearMiss(kind, values, (value) => `${described(value)} instead of ${named(allowed)}`));
}

function scalarCandidates(spot: Spot): readonly Candidate[] {
  const candidates: Candidate[] = [{ kind: "null", types: ["null"], values: () => fc.constant(null) }];
  if (allows(spot, "integer", "number", "boolean")) {
    const values = () => validAt(spot, ["integer", "number", "boolean"]).map((value) => JSON.stringify(value));
    candidates.push({ kind: "as-text", types: ["string"], values });
  }
  if (allows(spot, "integer", "number")) {
    candidates.push(
      { kind: "fraction", types: ["number"], values: () => fc.constantFrom(1.5, 0.5, -0.5, 2.25, 10.01) },
      { kind: "boolean-for-number", types: ["boolean"], values: () => fc.boolean() },
    );
  }
  if (allows(spot, "string")) {
    candidates.push(
      { kind: "number-for-text", types: ["integer"], values: () => fc.integer({ min: 0, max: 99_999 }) },
      { kind: "boolean-for-text", types: ["boolean"], values: () => fc.boolean() },
    );
  }
  if (allows(spot, "boolean")) {
    candidates.push({ kind: "number-for-boolean", types: ["integer"], values: () => fc.constantFrom(0, 1) });
  }
  if (allows(spot, "null")) {
    candidates.push(
      { kind: "empty-text-for-null", types: ["string"], values: () => fc.constant("") },
      { kind: "zero-for-null", types: ["integer"], values: () => fc.constant(0) },
      { kind: "false-for-null", types: ["boolean"], values: () => fc.constant(false) },
    );
  }
  if (allows(spot, "string", "integer", "number", "boolean")) {
    const values = () => validAt(spot, ["string", "integer", "number", "boolean"]).map((value) => ({ value }));
    candidates.push({ kind: "in-an-object", types: ["object"], values });
  }
  candidates.push({ kind: "in-a-list", types: ["array"], values: () => validAt(spot).map((value) => [value]) });
  return candidates;
}

function containerCandidates(spot: Spot): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (allows(spot, "object")) {
    candidates.push(
      { kind: "text-for-object", types: ["string"], values: () => fc.constantFrom("", "{}", "null") },
      { kind: "number-for-object", types: ["integer"], values: () => fc.constantFrom(0, 1) },
      { kind: "empty-list-for-object", types: ["array"], values: () => fc.constant([]) },
    );
  }
  if (allows(spot, "array")) {
    const { generation, place, shape } = spot;
    const schema = shape.items ?? {};
    const items = () => validValue(generation, schema, { ...place, path: childPointer(place.path, "*") });
    const types = shape.items === null ? [] : shapesOf(generation.contract, schema).flatMap((item) => item.types);
    candidates.push(
      { kind: "object-for-list", types: ["object"], values: () => fc.constant({}) },
      { kind: "text-for-list", types: ["string"], values: () => fc.constantFrom("", "[]", "a,b") },
    );
    if (types.length > 0) {
      candidates.push(
        { kind: "item-for-list", types, values: items },
        { kind: "list-with-keys", types: ["object"], values: () => items().map((item) => ({ "0": item })) },
      );
    }
  }
  return candidates;
}

function named(types: readonly string[]): string {
  return types.map((type) => (type === "null" ? type : `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`)).join(" or ");
}

function described(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return value.length === 1 ? "a list around a value" : "a list";
  if (isObject(value)) return "an object";
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  return `${typeof value === "boolean" ? "the boolean" : "the number"} ${String(value)}`;
}
