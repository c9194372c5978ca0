import type { Contract } from "@iom-conformance/contract";
import { type ModuleScope, moduleScope, referencesOf } from "./emit/moduleScope.ts";
import { nodeText } from "./emit/nodeText.ts";
import { predicateText } from "./emit/predicateText.ts";
import { emitTypes } from "./emitTypes.ts";
import { exportedNames } from "./exportedNames.ts";
import type { NamedNode } from "./runtime/schemaNode.ts";
import { schemaNodes } from "./schemaNodes.ts";

/** The module that generated validators take their shared functions from; a bundler puts it into what is published. */
const runtimeModule = "@iom-conformance/codegen/runtime";

export interface EmitOptions {
  /** Where the declarations import the type `Validator` from; the run-time module unless told otherwise. */
  readonly declarationsFrom?: string;
}

/**
 * The source of the ECMAScript modules, with their declarations, that export a validator and a type for every named schema of a contract:
 * one that takes what the schemas take, one that also refuses properties without a name in them. They compile nothing when they run, and
 * a bundler can leave out every schema that nobody imports.
 *
 * @returns file name, such as `<api>/<version>.js`, to content; the same contract always gives the same text
 */
export function emitValidators(
  contract: Contract,
  { declarationsFrom = runtimeModule }: EmitOptions = {},
): { readonly [fileName: string]: string } {
  const { api, version } = contract;
  const names = [...exportedNames(contract)].map(([schemaName, exported], index) => ({
    schemaName,
    exported,
    local: `validator${index}`,
  }));
  const nodes = schemaNodes(contract);
  const scope = moduleScope();
  const ready = new Set<NamedNode>();
  const locals = names.map((name) => ({
    ...name,
    node: nodeOf(scope, nodes.named(name.schemaName), ready, new Set()),
  }));
  const shared = `${api}/${version}/nodes.js`;
  const header = `// Generated from ${contract.id}.`;

  const validatorsBy = (create: string, from: string): string =>
    [
      header,
      `import { ${create} } from ${JSON.stringify(runtimeModule)};`,
      `import { ${locals.map(({ node }) => node).join(", ")} } from ${JSON.stringify(from)};`,
      ...locals.map(({ local, node }) => `const ${local} = /* @__PURE__ */ ${create}(${node});`),
      `export { ${locals.map(({ local, exported }) => `${local} as ${exported}`).join(", ")} };`,
      "",
    ].join("\n");

  const types = [
    header,
    `import type { Validator } from ${JSON.stringify(declarationsFrom)};`,
    "",
    emitTypes(contract),
    ...names.map(({ exported }) => `export declare const ${exported}: Validator<${exported}>;`),
    "",
  ].join("\n");
  const declared = names.map(({ exported }) => exported);
  return {
    [shared]: [
      header,
      `import { ${[...scope.imported].toSorted().join(", ")} } from ${JSON.stringify(runtimeModule)};`,
      ...scope.statements,
      `export { ${locals.map(({ node }) => node).join(", ")} };`,
      "",
    ].join("\n"),
    [`${api}/${version}.js`]: validatorsBy("createValidator", `./${version}/nodes.js`),
    [`${api}/${version}.d.ts`]: types,
    [`${api}/${version}/strict.js`]: validatorsBy("createStrictValidator", "./nodes.js"),
    [`${api}/${version}/strict.d.ts`]: `${header}\nexport { ${declared.join(", ")} } from "../${version}.js";\n`,
  };
}

/** Writes a named schema and everything that it refers to, what it needs first. */
function nodeOf(scope: ModuleScope, named: NamedNode, ready: Set<NamedNode>, open: ReadonlySet<NamedNode>): string {
  const name = scope.nodeOf(named);
  if (ready.has(named) || open.has(named)) return name;
  for (const reference of referencesOf(named.of)) nodeOf(scope, reference, ready, new Set([...open, named]));
  const predicate = scope.predicateOf(named);
  // Constants that the predicate and the node need are added before them.
  const judge = predicateText(scope, named.of);
  const node = nodeText(scope, named.of, ready);
  scope.add(`const ${predicate} = ${judge};`);
  scope.add(`const ${name} = { name: ${JSON.stringify(named.name)}, is: ${predicate}, of: ${node} };`);
  ready.add(named);
  return name;
}
