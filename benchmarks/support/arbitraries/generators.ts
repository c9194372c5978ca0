import { faker } from "@faker-js/faker";
import { arbitrariesOf } from "@iom-conformance/arbitraries";
import type { Contract } from "@iom-conformance/contract";
import { Arbitrary, Effect, JsonSchema, SchemaRepresentation } from "effect";
import fc from "fast-check";
import { createGeneratorSync, type GenerateSyncOptions } from "json-schema-faker";
import * as zod from "zod";
import { fake, seed as seedFake, setFaker } from "zod-schema-faker/v4";
import type { PlainSchema } from "../plainJsonSchema.ts";

/** Stands for a sample for which a generator threw an error. */
export const gaveUp = Symbol("gave up");

/** Makes values that a schema should accept. */
export interface Generator {
  readonly name: string;
  /** So many values, the same for the same seed where the generator can. */
  readonly samples: (count: number, seed: number) => readonly unknown[];
}

/** Ours, for a named schema. */
export function ourGenerator(contract: Contract, name: string): Generator {
  const valid = arbitrariesOf(contract).schema({ name }).valid();
  return { name: "ours", samples: (numRuns, seed) => fc.sample(valid, { numRuns, seed }) };
}

/** The others that can read a schema; one that cannot is said to stderr and left out. */
export function rivalGenerators(schema: PlainSchema): readonly Generator[] {
  const worded = inTheirWords(schema) as PlainSchema;
  return [jsonSchemaFaker, deepJsonSchemaFaker, zodSchemaFaker, effect].flatMap((make) => {
    try {
      return [make(worded)];
    } catch (error) {
      console.error(`  ${make.name} refuses the schema: ${String(error)}`);
      return [];
    }
  });
}

function jsonSchemaFaker(schema: PlainSchema): Generator {
  return jsonSchemaFakerWith("json-schema-faker", schema, {});
}

/** By default it stops five levels down, whatever is required below. */
function deepJsonSchemaFaker(schema: PlainSchema): Generator {
  return jsonSchemaFakerWith("json-schema-faker, depth 20", schema, { maxDepth: 20, refDepthMax: 20 });
}

function jsonSchemaFakerWith(name: string, schema: PlainSchema, options: GenerateSyncOptions): Generator {
  return {
    name,
    samples: (count, seed) => {
      const generator = createGeneratorSync({ ...options, seed });
      return attempts(count, () => generator.generate(schema));
    },
  };
}

function zodSchemaFaker(schema: PlainSchema): Generator {
  setFaker(faker);
  const zodSchema = zod.fromJSONSchema(schema as Parameters<typeof zod.fromJSONSchema>[0]);
  return {
    name: "zod-schema-faker",
    samples: (count, seed) => {
      seedFake(seed);
      return attempts(count, () => fake(zodSchema));
    },
  };
}

function effect(schema: PlainSchema): Generator {
  const document = JsonSchema.fromSchemaDraft2020_12(schema);
  const arbitrary = Arbitrary.schema(SchemaRepresentation.fromJsonSchemaDocument(document));
  return {
    name: "effect",
    samples: (count, seed) => Effect.runSync(Arbitrary.sampleEffect(arbitrary, { count, seed })),
  };
}

function attempts(count: number, generate: () => unknown): readonly unknown[] {
  return Array.from({ length: count }, () => {
    try {
      return generate();
    } catch {
      return gaveUp;
    }
  });
}

const LARGEST = 2 ** 31 - 1;

/**
 * A schema as the rivals can make use of it: without limits that say no more than that lengths are integers of 32 bits, up to which
 * they would fill texts and lists without ever coming to an end; and with bounds in place of the format int32, which some do not know.
 */
function inTheirWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inTheirWords);
  if (typeof part !== "object" || part === null) return part;
  const bounds = "format" in part && part.format === "int32" ? { minimum: -LARGEST - 1, maximum: LARGEST } : {};
  return Object.fromEntries(
    Object.entries({ ...bounds, ...part })
      .filter(([keyword, value]) => !(["maxLength", "maxItems"].includes(keyword) && value === LARGEST))
      .map(([keyword, value]) => [keyword, inTheirWords(value)]),
  );
}
