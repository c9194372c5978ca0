import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the bundled contracts. */
export function specsFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
}
