/** One place where a value breaks its schema. */
export interface SchemaViolation {
  /** JSON pointer into the value; for a missing or unexpected property, the object that it is missing from or found in. */
  readonly path: string;
  /** The broken keyword of JSON Schema, such as `required` or `oneOf`. */
  readonly keyword: string;
  /** What was expected and what was found, as one sentence. */
  readonly message: string;
  /** What the schema asks for, in words. */
  readonly expected: string;
  /** What is there instead, in words, shortened. */
  readonly actual: string;
  /** Where the keyword stands: a pointer into the named schema, such as `#/components/schemas/Order/properties/id/type`. */
  readonly schemaPath: string;
  /** The name that was probably meant, for a property that the schema does not name. */
  readonly suggestion?: string;
}
