import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the bundled contracts, in JSON, which is read faster than YAML. */
export function specsFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json"))), "dist");
}
