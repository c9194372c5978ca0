import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contract } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import type { Consumer } from "./consumers/interaction.ts";

const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));

/** The corrected contract that a consumer relies on. */
export function contractOf({ contract }: Consumer): Promise<Contract> {
  return readContract(join(specs, contract));
}
