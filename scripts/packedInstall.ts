import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeOrThrow } from "./execute.ts";

const workspace = dirname(import.meta.dirname);
const PNPM = ["-y", "pnpm@12"];
/** Nothing here may depend on install scripts, so none is run. */
const INSTALL = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
}

/** What an installation brought. */
export interface InstalledWeight {
  readonly packages: number;
  /** The sum of the sizes of all files. */
  readonly bytes: number;
}

/** Packs a package of the workspace, which has to be built, and those that it needs at run time, as they would be published. */
export async function packWithDependencies(name: string, destination: string): Promise<readonly PackedPackage[]> {
  const filter = ["--filter-prod", `${name}...`];
  const output = await executeOrThrow(
    "npx",
    [...PNPM, ...filter, "pack", "--json", "--pack-destination", destination],
    workspace,
  );
  // pnpm prints a list only where it packed several.
  const packed: readonly { readonly name: string; readonly filename: string }[] = [JSON.parse(output)].flat();
  return packed.map((entry) => ({ name: entry.name, tarball: entry.filename }));
}

/** The files that each published package of the workspace would have, by its name. */
export async function filesToPublish(): Promise<ReadonlyMap<string, readonly string[]>> {
  const output = await executeOrThrow("npx", [...PNPM, "--recursive", "pack", "--dry-run", "--json"], workspace);
  const packed: readonly { readonly name: string; readonly files: readonly { readonly path: string }[] }[] =
    JSON.parse(output);
  return new Map(packed.map(({ name, files }) => [name, files.map(({ path }) => path)]));
}

/** Installs one of the packed packages into an empty folder with npm; the others take the place of those in the registry. */
export async function installPacked(name: string, packed: readonly PackedPackage[], folder: string): Promise<void> {
  const files = new Map(packed.map((entry) => [entry.name, `file:${entry.tarball}`]));
  const wanted = files.get(name);
  if (wanted === undefined) throw new Error(`${name} was not packed`);
  files.delete(name);
  const manifest = { private: true, dependencies: { [name]: wanted }, overrides: Object.fromEntries(files) };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  await executeOrThrow("npm", INSTALL, folder);
}

/** Installs a package of the registry into an empty folder with npm. */
export async function installPublished(nameAtVersion: string, folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await executeOrThrow("npm", [...INSTALL, nameAtVersion], folder);
}

/** Weighs what npm put into a folder. */
export async function weighInstallation(folder: string): Promise<InstalledWeight> {
  const modules = join(folder, "node_modules");
  // npm's own record of what it installed, one entry for each package.
  const lock: { readonly packages: object } = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8"));
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { packages: Object.keys(lock.packages).length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
