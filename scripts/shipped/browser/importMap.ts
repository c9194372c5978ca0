import { createHash } from "node:crypto";
import { bundleByEsbuild } from "../bundle.ts";

/** How a page without a bundler finds packages by their names. */
export interface ImportMap {
  /** The element that stands in the page before all scripts; empty when there is nothing to find. */
  readonly element: string;
  /** By which a Content-Security-Policy allows just this one inline element; none when there is no element. */
  readonly sources: readonly string[];
  /** What the map points to, by absolute paths: each package made one module. */
  readonly files: ReadonlyMap<string, string>;
}

/** Maps packages that are installed in a project. */
export async function importMap(names: readonly string[], project: string): Promise<ImportMap> {
  if (names.length === 0) return { element: "", sources: [], files: new Map() };
  const modules = names.map((name): [string, string] => [name, `/peers/${name}.js`]);
  const files = new Map<string, string>();
  for (const [name, path] of modules) files.set(path, await bundleByEsbuild(wholePackage(name), project));
  const json = JSON.stringify({ imports: Object.fromEntries(modules) });
  const digest = createHash("sha256").update(json).digest("base64");
  return { element: `<script type="importmap">${json}</script>`, sources: [`'sha256-${digest}'`], files };
}

function wholePackage(name: string): string {
  return `import * as all from "${name}"; export * from "${name}"; export default all.default;`;
}
