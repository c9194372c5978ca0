import type { Contract } from "@iom-conformance/contract";
import standalone from "ajv/dist/standalone/index.js";
import { referenceKey } from "./compilableSchema.ts";
import { createCompiler } from "./createCompiler.ts";
import { emitTypes } from "./emitTypes.ts";
import { exportedNames } from "./exportedNames.ts";

/** The module that generated validators take their shared functions from; a bundler puts it into what is published. */
const runtimeModule = "@iom-conformance/codegen/runtime";

export interface EmitOptions {
  /** Where the declarations import the type `Validator` from; the run-time module unless told otherwise. */
  readonly declarationsFrom?: string;
}

/**
 * The source of one ECMAScript module, with its declarations, that exports a validator and a type for every named schema of a
 * contract. The module compiles nothing when it runs.
 *
 * @returns file name, such as `<api>/<version>.js`, to content; the same contract always gives the same text
 */
export function emitValidators(
  contract: Contract,
  { declarationsFrom = runtimeModule }: EmitOptions = {},
): { readonly [fileName: string]: string } {
  const path = `${contract.api}/${contract.version}`;
  return {
    [`${path}.js`]: moduleText(contract),
    [`${path}.d.ts`]: declarationText(contract, declarationsFrom),
  };
}

function moduleText(contract: Contract): string {
  const { ajv } = createCompiler(contract);
  const names = [...exportedNames(contract)].map(([schemaName, exported], index) => ({
    schemaName,
    exported,
    local: `validator_${index}`,
  }));
  const references = Object.fromEntries(names.map(({ schemaName, local }) => [local, referenceKey(schemaName)]));
  // Ajv writes a CommonJS module: one `exports.<name> = <function>;` per line for each reference, and `require` for two helpers.
  const compiledNames = new Map<string, string>();
  const code = standalone
    .default(ajv, references)
    .replace(/^"use strict";\n?/, "")
    .replaceAll(/^exports\.(\w+) = (\w+);\n?/gm, (_line, local: string, compiled: string) => {
      compiledNames.set(local, compiled);
      return "";
    })
    .replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, "$1");
  if (/\brequire\(|\bexports\b/.test(code))
    throw new Error(`Ajv wrote code for ${contract.id} that no module can contain`);
  return [
    `// Generated from ${contract.id}.`,
    `import { createValidator, equal, formats, regExp, ucs2length } from ${JSON.stringify(runtimeModule)};`,
    code,
    ...names.map(
      ({ schemaName, local }) =>
        `const ${local} = /* @__PURE__ */ createValidator(${JSON.stringify(schemaName)}, ${compiledNames.get(local)});`,
    ),
    `export { ${names.map(({ local, exported }) => `${local} as ${exported}`).join(", ")} };`,
    "",
  ].join("\n");
}

function declarationText(contract: Contract, declarationsFrom: string): string {
  const validators = [...exportedNames(contract).values()].map(
    (name) => `export declare const ${name}: Validator<${name}>;\n`,
  );
  return [
    `// Generated from ${contract.id}.\n`,
    `import type { Validator } from ${JSON.stringify(declarationsFrom)};\n\n`,
    emitTypes(contract),
    "\n",
    ...validators,
  ].join("");
}
