/**
 * The properties of Standard Schema version 1, by which form libraries and routers accept validators of any make.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchemaProperties<T> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardSchemaResult<T>;
  /** Never there at run time: it only carries the types. */
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

export type StandardSchemaResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

export interface StandardSchemaIssue {
  readonly message: string;
  /** Property names, and numbers for the items of arrays. */
  readonly path: readonly (string | number)[];
}
