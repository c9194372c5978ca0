import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { executeOrThrow } from "../execute.ts";
import { packWithDependencies } from "../packedInstall.ts";
import { type Exports, offeredSubpaths } from "./offeredSubpaths.ts";
import { packFromWorkspace } from "./packFromWorkspace.ts";
import type { ShippedPackage } from "./shippedPackages.ts";

/** The manifest of a packed package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Exports;
  readonly scripts?: { readonly [name: string]: string };
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly bundleDependencies?: readonly string[];
  readonly peerDependencies?: { readonly [name: string]: string };
}

/** A package as a user gets it: packed, and installed into projects that have nothing else. */
export interface Shipment {
  readonly name: string;
  readonly tarball: string;
  readonly tarballBytes: number;
  /** Every packed file by its path in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Manifest;
  /** What can be imported, such as `@scope/name/order-state/1.0`, with the file that it loads, by its path in the package. */
  readonly modules: ReadonlyMap<string, string>;
  /** A project with `"type": "module"`. */
  readonly esmProject: string;
  /** A project with `"type": "commonjs"`. */
  readonly commonjsProject: string;
  readonly remove: () => Promise<void>;
}

/** Nothing may run while it is installed, and nothing be fetched. */
const INSTALL = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Packs a package of the workspace, which has to be built, and installs the tarball into two empty projects with npm. */
export async function ship({ name, peers }: ShippedPackage): Promise<Shipment> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "iom-conformance-shipped-")));
  const [packed, packedPeers] = await Promise.all([
    packWithDependencies(name, folder),
    packFromWorkspace(peers, join(folder, "peers")),
  ]);
  const tarballs = new Map([...packed, ...packedPeers].map((entry) => [entry.name, entry.tarball]));
  const tarball = tarballs.get(name);
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  const projects = await Promise.all(
    ["module", "commonjs"].map((type) => install(join(folder, type), type, [name, ...peers], tarballs)),
  );
  const [esmProject = "", commonjsProject = ""] = projects;
  const files = await filesBelow(join(esmProject, "node_modules", name));
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(files.get("package.json")));
  return {
    name,
    tarball,
    tarballBytes: (await stat(tarball)).size,
    files,
    manifest,
    modules: modulesOf(manifest, [...files.keys()]),
    esmProject,
    commonjsProject,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function install(
  project: string,
  type: string,
  wanted: readonly string[],
  tarballs: ReadonlyMap<string, string>,
): Promise<string> {
  const entries = [...tarballs].map(([name, tarball]): readonly [string, string] => [name, `file:${tarball}`]);
  const manifest = {
    private: true,
    type,
    dependencies: Object.fromEntries(entries.filter(([name]) => wanted.includes(name))),
    overrides: Object.fromEntries(entries.filter(([name]) => !wanted.includes(name))),
  };
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  await executeOrThrow("npm", INSTALL, project);
  return project;
}

function modulesOf({ name, exports }: Manifest, files: readonly string[]): ReadonlyMap<string, string> {
  const offered = [...offeredSubpaths(exports, files)];
  return new Map(offered.map(([subpath, file]) => [name + subpath.slice(".".length), file.slice("./".length)]));
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Uint8Array]> => [relative(folder, path), await readFile(path)]),
    ),
  );
}
