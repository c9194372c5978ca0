import equalModule from "ajv/dist/runtime/equal.js";
import lengthModule from "ajv/dist/runtime/ucs2length.js";

/** Ajv's own comparison of JSON values, for standalone code. */
export const equal: (one: unknown, other: unknown) => boolean = defaultExport(equalModule);

/** Ajv's own count of code points, for standalone code. */
export const ucs2length: (text: string) => number = defaultExport(lengthModule);

/** Node hands out a CommonJS module whole, some bundlers and test runners only its `default`. */
function defaultExport<F>(module: unknown): F {
  return (typeof module === "function" ? module : (module as { readonly default: unknown }).default) as F;
}
