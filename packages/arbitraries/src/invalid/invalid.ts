/** What is wrong with a value that was made invalid on purpose. */
export interface Violation {
  /** JSON pointer to what is wrong; for a missing or unexpected property, to the object. */
  readonly path: string;
  /** The keyword of JSON Schema that is broken, as the validators name it. */
  readonly keyword: string;
  /** A sentence that says what was done. */
  readonly description: string;
}

/** A value with exactly one violation. */
export interface Invalid {
  readonly value: unknown;
  readonly violation: Violation;
}
