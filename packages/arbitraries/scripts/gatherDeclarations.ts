import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** A package whose declarations are published with ours: its name, where they are, and the folder that they are published in. */
export interface DeclaredPackage {
  readonly name: string;
  readonly folder: string;
  readonly publishedIn: string;
}

/**
 * The declarations that an entry point needs, so that who installs the package needs none of the workspace. Imports from a package of the
 * workspace become imports from the file that declares the name.
 *
 * @returns path of each file, as published, to its text
 */
export async function gatherDeclarations(
  entryPoints: readonly string[],
  packages: readonly DeclaredPackage[],
): Promise<ReadonlyMap<string, string>> {
  const published = new Map<string, string>();
  const open = [...entryPoints];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = publishedPath(file);
    if (published.has(path)) continue;
    published.set(path, "");
    const needed: string[] = [];
    const specifier = (target: string): string => {
      needed.push(target);
      const from = relative(dirname(path), publishedPath(target)).replace(/\.d\.ts$/, ".js");
      return JSON.stringify(from.startsWith(".") ? from : `./${from}`);
    };
    const text = await replaceAll(await readFile(file, "utf8"), async (clause, from) => {
      if (from.startsWith(".")) {
        return `${clause} from ${specifier(join(dirname(file), from.replace(/\.ts$/, ".d.ts")))};`;
      }
      const owner = packages.find(({ name }) => name === from);
      if (owner === undefined) return `${clause} from ${JSON.stringify(from)};`;
      const lines: string[] = [];
      for (const name of namesIn(clause)) {
        lines.push(`${clause.split("{")[0]}{ ${name} } from ${specifier(await declaringFile(owner, name))};`);
      }
      return lines.join("\n");
    });
    published.set(path, text);
    open.push(...needed);
  }
  return published;

  function publishedPath(file: string): string {
    const owner = packages.find(({ folder }) => file.startsWith(`${folder}/`));
    if (owner === undefined) throw new Error(`${file} belongs to no package whose declarations are published`);
    return join(owner.publishedIn, relative(owner.folder, file));
  }
}

/** The file from which the index of a package exports a name. */
async function declaringFile({ name: packageName, folder }: DeclaredPackage, imported: string): Promise<string> {
  const name = imported.replace(/^type /, "").split(" as ")[0];
  const index = await readFile(join(folder, "index.d.ts"), "utf8");
  for (const [, clause = "", from = ""] of index.matchAll(statement)) {
    if (namesIn(clause).some((exported) => exported.replace(/^type /, "") === name)) {
      return join(folder, from.replace(/\.ts$/, ".d.ts"));
    }
  }
  throw new Error(`${packageName} exports no ${name}`);
}

const statement = /((?:import|export)(?: type)? (?:\{[^}]*\}|\*|\w+)) from "([^"]+)";/g;

function namesIn(clause: string): readonly string[] {
  const names = clause.replace(/^[^{]*\{/, "").replace(/\}$/, "");
  return names.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

async function replaceAll(text: string, change: (clause: string, from: string) => Promise<string>): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(statement)) {
    parts.push(text.slice(end, match.index), await change(match[1] ?? "", match[2] ?? ""));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)].join("");
}
