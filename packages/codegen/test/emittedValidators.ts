import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@iom-conformance/contract";
import { emitValidators } from "../src/emitValidators.ts";
import type { Validator } from "../src/runtime/validator.ts";

/** Validators by their names. */
export type ValidatorModule = { readonly [name: string]: Validator<unknown> };

/** The validators that are generated from a contract, loaded next to the run time of the sources; nothing stays on the disk. */
export async function emittedValidators(
  contract: Contract,
): Promise<{ plain: ValidatorModule; strict: ValidatorModule }> {
  const folder = await mkdtemp(join(tmpdir(), "codegen-"));
  const runtime = new URL("../src/runtime/index.ts", import.meta.url).href;
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, text] of Object.entries(emitValidators(contract))) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text.replace('"@iom-conformance/codegen/runtime"', JSON.stringify(runtime)));
    }
    const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
    const module = `${contract.api}/${contract.version}`;
    return { plain: await load(`${module}.js`), strict: await load(`${module}/strict.js`) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
