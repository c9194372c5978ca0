import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ContractError } from "./contractError.ts";
import type { ContractSources, SourceText } from "./loadContract.ts";
import type { Contract } from "./model.ts";

export interface ReadContractOptions {
  /** Ids of corrections that are not applied. */
  readonly omitCorrections?: readonly string[];
  readonly api?: string;
  readonly version?: string;
}

const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];
const correctionsName = "corrections.overlay";
const behaviorName = "behavior.overlay";

/**
 * Reads a contract folder `<api>/<version>` with `openapi.yaml` and its overlays, or a single OpenAPI file.
 * @throws {ContractError} when there is no such folder or file, or the specification in it cannot be used
 */
export async function readContract(path: string, options: ReadContractOptions = {}): Promise<Contract> {
  // Loaded when it is needed, so that listing commands do not pay for a YAML parser.
  const [{ loadContract }, sources] = await Promise.all([import("./loadContract.ts"), readContractSources(path)]);
  return loadContract({ ...sources, ...options });
}

/**
 * The texts of a contract, for who loads it several times with different corrections.
 * @throws {ContractError} when there is no such folder or file
 */
export async function readContractSources(path: string): Promise<ContractSources> {
  if (!(await isFolder(path))) return { document: { file: path, text: await readFile(path, "utf8") } };
  const absolute = resolve(path);
  const [document, corrections, behavior] = await Promise.all([
    readDocument(path),
    readOverlay(path, correctionsName),
    readOverlay(path, behaviorName),
  ]);
  return {
    api: basename(dirname(absolute)),
    version: basename(absolute),
    document,
    ...(corrections === null ? {} : { corrections }),
    ...(behavior === null ? {} : { behavior }),
  };
}

/** Every folder `<api>/<version>` below a specs folder that has an `openapi.yaml`, sorted. */
export async function findContractFolders(specsRoot: string): Promise<readonly string[]> {
  const candidates: string[] = [];
  for (const api of await folderNames(specsRoot)) {
    for (const version of await folderNames(join(specsRoot, api))) candidates.push(join(specsRoot, api, version));
  }
  const found = await Promise.all(candidates.map(async (folder) => (await documentIn(folder)) !== null));
  return candidates.filter((_folder, index) => found[index]);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new ContractError({
      problem: "there is no such file or folder",
      file: path,
      line: null,
      mend: "Name a folder with openapi.yaml in it, or an OpenAPI file.",
    });
  }
}

async function readDocument(folder: string): Promise<SourceText> {
  const file = await documentIn(folder);
  if (file === null) {
    throw new ContractError({
      problem: `there is no ${documentNames[0]} in this folder`,
      file: folder,
      line: null,
      mend: "Name the folder of one version, such as specs/<api>/<version>, or an OpenAPI file.",
    });
  }
  return { file, text: await readFile(file, "utf8") };
}

async function documentIn(folder: string): Promise<string | null> {
  const names = await readdir(folder);
  const name = documentNames.find((candidate) => names.includes(candidate));
  return name === undefined ? null : join(folder, name);
}

/** In YAML, or else in JSON. */
async function readOverlay(folder: string, name: string): Promise<SourceText | null> {
  return (await readOptional(join(folder, `${name}.yaml`))) ?? readOptional(join(folder, `${name}.json`));
}

async function readOptional(file: string): Promise<SourceText | null> {
  try {
    return { file, text: await readFile(file, "utf8") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function folderNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map((entry) => entry.name)
    .sort();
}
