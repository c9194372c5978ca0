import type { Findings, Place } from "./finding.ts";
import type { Format } from "./formats/format.ts";

/**
 * The meaning of one keyword of JSON Schema. A node lists the rules of the keywords that it has, so that generated code brings along the
 * keywords that its schemas use, and no others.
 */
export interface Rule {
  readonly keyword: string;
  /** Whether nothing else is worth saying about a value that breaks it. */
  readonly isFinal?: boolean;
  /** Judges a value by the keyword as the node has it; notes what is wrong. */
  readonly examine: (node: SchemaNode, value: unknown, place: Place, findings?: Findings) => boolean;
}

/** A named schema. In generated code `is` judges it at once; without it the node is walked. */
export interface NamedNode {
  readonly name: string;
  readonly of: SchemaNode;
  readonly is?: (value: unknown) => boolean;
}

/**
 * A schema as the judge walks it: only what judges a value, references as the named schemas themselves, formats and patterns ready to
 * use. Keywords have the meaning of JSON Schema 2020-12.
 */
export interface SchemaNode {
  /** What the keywords below mean, in the order in which they are asked. */
  readonly rules?: readonly Rule[];
  readonly ref?: NamedNode;
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly format?: Format;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: SchemaNode;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: SchemaNode };
  readonly additionalProperties?: boolean | SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly unions?: readonly UnionNode[];
}

/** A `oneOf` or `anyOf`. */
export interface UnionNode {
  readonly keyword: "oneOf" | "anyOf";
  /** A property whose value selects one variant: the others refuse it. */
  readonly tag?: string;
  readonly variants: readonly VariantNode[];
}

export interface VariantNode {
  /** How messages call it. */
  readonly name: string;
  readonly of: SchemaNode;
  /** The values of the union's tag that select it. */
  readonly tags?: readonly unknown[];
  /** The properties that no other variant names. */
  readonly own?: readonly string[];
}

/** Where a named schema stands in its document. */
export function schemaPathOf({ name }: NamedNode): string {
  return `#/components/schemas/${name}`;
}
