import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { workspace } from "../paths.ts";
import type { PlainSchema } from "../plainJsonSchema.ts";

/** Writes the module that Ajv generates ahead of time for a schema, bundled with what it needs. */
export async function standaloneAjv(schema: PlainSchema, file: string): Promise<void> {
  const ajv = new Ajv({ strict: false, code: { source: true, esm: true } });
  addFormats.default(ajv);
  const source = standaloneCode.default(ajv, ajv.compile(schema));
  await build({
    stdin: { contents: source, resolveDir: workspace },
    outfile: file,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
}
