import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";

/** Makes one minified module of a program that stands in a project; packages that are `external` stay imports. */
export type Bundle = (program: string, project: string, external?: readonly string[]) => Promise<string>;

/** Two bundlers that shake trees in ways of their own; rolldown does what Vite does. */
export const bundlers: readonly { readonly bundler: string; readonly bundle: Bundle }[] = [
  { bundler: "esbuild", bundle: bundleByEsbuild },
  { bundler: "rolldown", bundle: bundleByRolldown },
];

export async function bundleByEsbuild(
  program: string,
  project: string,
  external: readonly string[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project },
    external: [...external],
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // A bundler says nothing of a package that is in order.
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function bundleByRolldown(program: string, project: string, external: readonly string[] = []): Promise<string> {
  const input = join(project, "bundled.js");
  await writeFile(input, program);
  const bundle = await rolldown({ input, external: [...external], platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
}

/** The size that a server with compression sends. */
export function compressedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
