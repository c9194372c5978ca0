import equalModule from "ajv/dist/runtime/equal.js";
import lengthModule from "ajv/dist/runtime/ucs2length.js";

/** Ajv's own comparison of JSON values, for standalone code. Its declarations call the function a namespace. */
export const equal = equalModule.default as unknown as (one: unknown, other: unknown) => boolean;

/** Ajv's own count of code points, for standalone code. */
export const ucs2length: (text: string) => number = lengthModule.default;
