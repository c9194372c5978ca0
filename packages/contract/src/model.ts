import type { OperationTraits, ParameterTraits, SchemaTraits, SecuritySchemeTraits } from "./traits.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * A schema in the one dialect that the rest of the project knows: JSON Schema 2020-12 keywords, whatever the document was written in.
 * `nullable` has become a type of its own, boolean `exclusiveMinimum` a number, `$ref` always names a schema of the contract as
 * `#/components/schemas/NAME`. Keywords beside a `$ref` are gone for OpenAPI 3.0, where they have no meaning.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly example?: Json;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: { readonly [tag: string]: string } };
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  /** What the behaviour overlay says about values of this schema. */
  readonly traits?: SchemaTraits;
}

export type SchemaType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** One version of one API. Deeply frozen. */
export interface Contract {
  /** The API's name: its folder under specs/, or the last segment of its base path. */
  readonly api: string;
  readonly version: string;
  /** `api@version` */
  readonly id: string;
  readonly title: string;
  /** The path of the API on its host, without a trailing slash; empty for the root. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** The named schemas of the document. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly securitySchemes: readonly SecurityScheme[];
  /** The corrections that were applied, in their order. */
  readonly corrections: readonly Correction[];
  /** What had to be repaired to read the document at all. */
  readonly warnings: readonly ContractWarning[];
  /** The corrected OpenAPI document as plain JSON, for tools that want one, such as a mock server. */
  readonly document: JsonObject;
}

export interface Operation {
  /** `operationId`, or `get-/path` where the document names none. */
  readonly id: string;
  readonly method: Method;
  /** Path template below the base path, such as `/states` or `/orders/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly ResponseSpec[];
  /** The alternatives of which one must be satisfied; empty when none is needed. */
  readonly security: readonly SecurityRequirement[];
  readonly traits: OperationTraits;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "header" | "path" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  /** `form`, `simple`, … with the defaults of OpenAPI filled in. */
  readonly style: string;
  readonly explode: boolean;
  /** The documented example values, already of the parameter's type where the document is right. */
  readonly examples: readonly Json[];
  readonly traits: ParameterTraits;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  /** As documented, such as `application/json`. */
  readonly mediaType: string;
  readonly schema: Schema | null;
  readonly examples: readonly Json[];
}

export interface ResponseSpec {
  /** Three digits, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly HeaderSpec[];
  readonly content: readonly MediaType[];
}

export interface HeaderSpec {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: "http" | "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS";
  /** Lower-case HTTP authentication scheme, for `http`. */
  readonly scheme: string | null;
  readonly bearerFormat: string | null;
  readonly traits: SecuritySchemeTraits;
}

/** Names of security schemes that together satisfy the operation. */
export type SecurityRequirement = readonly string[];

export interface Correction {
  readonly id: string;
  readonly reason: string;
  /** Where the overlay points, as written. */
  readonly target: string;
  readonly evidence: Json;
}

export interface ContractWarning {
  /** Stable kind, such as `numeric-status-key`. */
  readonly kind: string;
  /** What was found, where, and what was done about it. */
  readonly message: string;
  readonly file: string;
  /** 1-based; null where the place has no line of its own. */
  readonly line: number | null;
}
