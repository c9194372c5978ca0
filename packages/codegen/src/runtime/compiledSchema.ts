/** An error as Ajv reports it, as far as it is needed here. */
export interface CompiledSchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A function compiled by Ajv, at run time or ahead of time. Each call replaces `errors`. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: readonly CompiledSchemaError[] | null;
}
