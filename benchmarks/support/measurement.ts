/** One line of the table: what was measured, beside its rival in the same run. */
export interface Measurement {
  readonly what: string;
  /** In the unit that the text names, such as `0.21 s`. */
  readonly ours: Quantity;
  /** Null where the line is a plain number that nothing can be compared with. */
  readonly rival: { readonly name: string; readonly value: Quantity } | null;
  /** What has to be reached; null where nothing is promised. */
  readonly target: Target | null;
}

export interface Quantity {
  readonly value: number;
  readonly unit: "s" | "ms" | "MB" | "bytes" | "requests" | "packages" | "/s" | "%" | "variants" | "bounds" | "rules";
}

/** The most or the least that is allowed, or how many times the rival's value ours has to be at least. */
export type Target = { readonly atMost: Quantity } | { readonly atLeast: Quantity } | { readonly timesRival: number };

/** Measures one thing and its rivals. Progress goes to stderr. */
export interface Benchmark {
  readonly name: string;
  run(): Promise<readonly Measurement[]>;
}
