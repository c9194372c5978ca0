import type { Contract, Operation, Schema } from "@iom-conformance/contract";
import { composedParts } from "./composedParts.ts";
import { bareOperation, bareSchema } from "./emitArbitrariesData.ts";
import { declaredVariants, operationDeclaration, variantsOf } from "./emitArbitrariesTypes.ts";
import { emitTypes } from "./emitTypes.ts";
import type { EmitOptions } from "./emitValidators.ts";
import { exportedNames } from "./exportedNames.ts";
import { exportedOperationNames } from "./exportedOperationNames.ts";
import { referencedName } from "./referencedName.ts";

/** The module that generated arbitraries take their functions from; a bundler puts it into what is published. */
const runtimeModule = "@iom-conformance/arbitraries/runtime";

/**
 * The source of one ECMAScript module, with its declarations, that exports the arbitraries of every named schema and of every operation of
 * a contract. It brings along what they need of the contract, without prose; a bundler can leave out what nobody imports.
 *
 * @returns file name, such as `<api>/<version>.js`, to content; the same contract always gives the same text
 */
export function emitArbitraries(
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
  const { api, version, basePath } = contract;
  const names = exportedNames(contract);
  const parts = new Map([...contract.schemas.keys()].map((name, index) => [name, `part${index}`]));
  const needsOf = (schemas: Iterable<Schema>): string => {
    const needed = new Set([...schemas].flatMap((schema) => [...neededNames(contract, schema)]));
    return `() => [${[...needed].map((name) => parts.get(name)).join(", ")}]`;
  };
  const operations = contract.operations.map((operation, index) => ({ operation, local: `operation${index}` }));
  const operationNames = exportedOperationNames(contract);
  const exported = [
    ...[...names.values()].map((name, index) => `schema${index} as ${name}`),
    ...operations.map(({ operation, local }) => `${local} as ${operationNames.get(operation.id)}`),
  ];
  return [
    `// Generated from ${contract.id}.`,
    `import { publishedOperation, publishedSchema, publishedUnion } from ${JSON.stringify(runtimeModule)};`,
    `const api = ${JSON.stringify({ api, version, basePath })};`,
    ...[...contract.schemas].map(([name, schema]) => {
      const data = `name: ${JSON.stringify(name)}, schema: ${literal(bareSchema(schema))}`;
      return `const ${parts.get(name)} = { ${data}, needs: ${needsOf([schema])} };`;
    }),
    ...[...contract.schemas].map(([name, schema], index) => {
      const create = variantsOf(contract, schema) === null ? "publishedSchema" : "publishedUnion";
      return `const schema${index} = /* @__PURE__ */ ${create}(api, ${parts.get(name)});`;
    }),
    ...operations.map(({ operation, local }) => {
      const data = literal(bareOperation(operation));
      return `const ${local} = /* @__PURE__ */ publishedOperation(api, ${data}, ${needsOf(schemasOf(operation))});`;
    }),
    `export { ${exported.join(", ")} };`,
    "",
  ].join("\n");
}

function declarationText(contract: Contract, declarationsFrom: string): string {
  const names = exportedNames(contract);
  const context = { contract, names };
  const schemas = [...contract.schemas].map(([schemaName, schema]) => {
    const name = names.get(schemaName);
    const variants = declaredVariants(context, schema);
    return variants === null
      ? `export declare const ${name}: TypedSchema<${name}>;`
      : `export declare const ${name}: TypedUnion<${name}, ${variants}>;`;
  });
  const operationNames = exportedOperationNames(contract);
  const operations = contract.operations.map((operation) =>
    operationDeclaration(context, operation, operationNames.get(operation.id) ?? ""),
  );
  const module = JSON.stringify(declarationsFrom);
  return [
    `// Generated from ${contract.id}.`,
    `import type { TypedOperation, TypedSchema, TypedUnion } from ${module};`,
    "",
    emitTypes(contract),
    ...schemas,
    ...operations,
    "",
  ].join("\n");
}

/** JSON is JavaScript, but for a property that would set the prototype of its object. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
}

function schemasOf({ parameters, requestBody }: Operation): readonly Schema[] {
  const bodies = requestBody?.content.flatMap(({ schema }) => (schema === null ? [] : [schema])) ?? [];
  return [...parameters.map(({ schema }) => schema), ...bodies];
}

/** The named schemas that a schema needs itself: those that it refers to, and the subtypes that its tag selects. */
function neededNames(contract: Contract, schema: Schema): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref, discriminator } = value as Schema;
    for (const target of [$ref, ...Object.values(discriminator?.mapping ?? {})]) {
      const name = typeof target === "string" ? referencedName({ $ref: target }) : null;
      if (name !== null && contract.schemas.has(name)) names.add(name);
    }
    if (discriminator !== undefined) for (const name of subtypesOf(contract, value as Schema)) names.add(name);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(schema);
  return names;
}

function subtypesOf(contract: Contract, schema: Schema): readonly string[] {
  return [...contract.schemas].flatMap(([name, subtype]) =>
    subtype !== schema && composedParts(contract, subtype).includes(schema) ? [name] : [],
  );
}
