import { cp, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeOrThrow } from "../execute.ts";
import type { PackedPackage } from "../packedInstall.ts";

const workspace = dirname(dirname(import.meta.dirname));
const PACK = ["pack", "--ignore-scripts", "--json"];

/** Packs packages of the registry that this workspace has installed, with all that they need, so that nobody has to fetch them again. */
export async function packFromWorkspace(
  names: readonly string[],
  destination: string,
): Promise<readonly PackedPackage[]> {
  const folders = new Map<string, string>();
  for (const name of names) await collect(name, join(workspace, "node_modules", name), folders);
  if (folders.size === 0) return [];
  const copies = new Map([...folders.keys()].map((name) => [name, join(destination, "copies", name)]));
  for (const [name, copy] of copies) {
    // pnpm links equal files to one; npm would pack the second of them empty.
    await cp(folders.get(name) ?? "", copy, { recursive: true, dereference: true });
  }
  // Not in a copy: npm would do as the package's own developers have to.
  const output = await executeOrThrow("npm", [...PACK, ...copies.values()], destination);
  const packed: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(output);
  return packed.map(({ name, filename }) => ({ name, tarball: join(destination, filename) }));
}

/** Adds a package and its dependencies, which pnpm keeps beside it, to the folders by their names. */
async function collect(name: string, link: string, folders: Map<string, string>): Promise<void> {
  if (folders.has(name)) return;
  const folder = await realpath(link);
  folders.set(name, folder);
  const manifest: { readonly dependencies?: object } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const modules = folder.slice(0, -name.length);
  for (const needed of Object.keys(manifest.dependencies ?? {})) await collect(needed, join(modules, needed), folders);
}
