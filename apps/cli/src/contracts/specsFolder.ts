import { createRequire } from "node:module";
import { dirname } from "node:path";

/** The folder of the bundled contracts. */
export function specsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@iom-conformance/specs/package.json"));
}
