import { cp, mkdir, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeOrThrow } from "../execute.ts";
import type { PackedPackage } from "../packedInstall.ts";

const workspace = dirname(dirname(import.meta.dirname));

/** Packs packages of the registry that this workspace has installed, with all that they need, so that nobody has to fetch them again. */
export async function packFromWorkspace(
  names: readonly string[],
  destination: string,
): Promise<readonly PackedPackage[]> {
  const folders = new Map<string, string>();
  for (const name of names) await collect(name, join(workspace, "node_modules", name), folders);
  return Promise.all(
    [...folders].map(async ([name, folder]) => {
      const copy = join(destination, name);
      await mkdir(dirname(copy), { recursive: true });
      // pnpm links equal files to one; npm would pack the second of them empty.
      await cp(folder, copy, { recursive: true, dereference: true });
      const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", destination];
      const output = await executeOrThrow("npm", args, copy);
      const [packed]: readonly { readonly filename: string }[] = JSON.parse(output);
      if (packed === undefined) throw new Error(`npm packed nothing of ${name}`);
      return { name, tarball: join(destination, packed.filename) };
    }),
  );
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
