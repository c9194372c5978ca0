/** Values that have a format, and values that do not, each once. */
export interface FormatTable<Value> {
  readonly valid: readonly Value[];
  readonly invalid: readonly Value[];
}
