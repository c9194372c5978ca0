import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Requirement } from "@iom-conformance/conformance";
import { specsFolder } from "./specsFolder.ts";

/** The promises that targets are held to. */
export async function readRequirements(): Promise<readonly Requirement[]> {
  const text = await readFile(join(specsFolder(), "requirements.json"), "utf8");
  // Bundled, and judged by the tests of the specs.
  return (JSON.parse(text) as { readonly requirements: readonly Requirement[] }).requirements;
}
