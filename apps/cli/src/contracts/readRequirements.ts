import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Requirement } from "@iom-conformance/conformance";
import { readYaml } from "@iom-conformance/contract";
import { specsFolder } from "./specsFolder.ts";

/** The promises that targets are held to. */
export async function readRequirements(): Promise<readonly Requirement[]> {
  const file = join(specsFolder(), "requirements.yaml");
  const { value } = readYaml(await readFile(file, "utf8"), file);
  // Bundled, and judged by the tests of the specs.
  return (value as unknown as { readonly requirements: readonly Requirement[] }).requirements;
}
