import type { Contract, Schema } from "@iom-conformance/contract";
import { _, Ajv, type CodeKeywordDefinition, type ValidateFunction } from "ajv";
import { type CompilableSchema, compilableSchema, referenceKey } from "./compilableSchema.ts";
import { formats } from "./runtime/formats.ts";
import { regExp } from "./runtime/regExp.ts";
import { unionKeyword } from "./unionKeyword.ts";

/** Ajv, set up for one contract: the only meaning that its schemas have in this project. */
export interface Compiler {
  readonly ajv: Ajv;
  /** Compiles a named schema, once. */
  readonly named: (name: string) => ValidateFunction;
  /** Compiles any schema; what it refers to comes from the contract. */
  readonly anonymous: (schema: Schema) => ValidateFunction;
}

/** A whole schema below one keyword, so that errors can name the schema that they come from. */
interface Rooted {
  readonly path: string;
  readonly schema: CompilableSchema;
}

const rootKeyword: CodeKeywordDefinition = {
  keyword: "x-root",
  schemaType: "object",
  code: (context) => {
    const { gen, it } = context;
    const { path, schema } = context.schema as Rooted;
    context.subschema(
      { schema, schemaPath: _`${it.schemaPath}["x-root"].schema`, topSchemaRef: it.topSchemaRef, errSchemaPath: path },
      gen.name("valid"),
    );
  },
};

/**
 * A compiler for the schemas of one contract. It keeps the source of what it compiles, for standalone code, in which the names
 * `formats` and `regExp` stand for the functions of the run time.
 */
export function createCompiler(contract: Contract): Compiler {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    messages: false,
    ownProperties: true,
    // Decimals such as 0.07 are no exact multiples of 0.01 in binary.
    multipleOfPrecision: 9,
    meta: false,
    logger: false,
    formats,
    code: { source: true, lines: true, formats: _`formats`, regExp },
  });
  for (const keyword of ["oneOf", "anyOf"] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword(unionKeyword(keyword));
  }
  ajv.addKeyword(rootKeyword);
  for (const [name, schema] of contract.schemas) {
    ajv.addSchema(rooted(`#/components/schemas/${name}`, compilableSchema(contract, schema)), referenceKey(name));
  }
  return {
    ajv,
    named: (name) => {
      const compiled = ajv.getSchema(referenceKey(name));
      if (compiled === undefined) throw new RangeError(`${contract.id} has no schema of the name ${name}`);
      return compiled;
    },
    anonymous: (schema) => ajv.compile(rooted("#", compilableSchema(contract, schema))),
  };
}

function rooted(path: string, schema: CompilableSchema): { readonly "x-root": Rooted } {
  return { "x-root": { path, schema } };
}
