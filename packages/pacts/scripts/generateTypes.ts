import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import openapiTS, { astToString } from "openapi-typescript";

// openapi-typescript prints its result with the compiler API of TypeScript 5, which TypeScript 7 does not offer. That is why this package
// alone depends on `typescript` 5, and why its build script names the compiler of the workspace by path: `tsc` would be version 5 here.

const generated = join(dirname(import.meta.dirname), "src", "generated");
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));

await rm(generated, { recursive: true, force: true });
for (const folder of await findContractFolders(specs)) {
  const { api, version, document } = await readContract(folder);
  const types = await openapiTS(Buffer.from(JSON.stringify(document)));
  await mkdir(join(generated, api), { recursive: true });
  await writeFile(join(generated, api, `${version}.ts`), astToString(types));
}
