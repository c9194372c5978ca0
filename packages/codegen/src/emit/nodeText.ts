import type { NamedNode, Rule, SchemaNode, UnionNode } from "../runtime/schemaNode.ts";
import { jsonText, type ModuleScope, objectText, patternText } from "./moduleScope.ts";

/** A node as an expression. References to schemas that are not `ready` yet are looked up when they are needed. */
export function nodeText(scope: ModuleScope, node: SchemaNode, ready: ReadonlySet<NamedNode>): string {
  const text = (part: SchemaNode): string => nodeText(scope, part, ready);
  const members: [string, string][] = [];
  let getter = "";
  for (const [keyword, value] of Object.entries(node) as [keyof SchemaNode, never][]) {
    switch (keyword) {
      case "ref":
        if (ready.has(value)) members.push([keyword, scope.nodeOf(value)]);
        else getter = `get ref(){return ${scope.nodeOf(value)}},`;
        break;
      case "rules":
        members.push([keyword, rulesText(scope, value)]);
        break;
      case "format":
        members.push([keyword, scope.format(value)]);
        break;
      case "pattern":
        members.push([keyword, patternText(scope, value)]);
        break;
      case "properties":
        members.push([keyword, objectText(Object.entries<SchemaNode>(value).map(([name, of]) => [name, text(of)]))]);
        break;
      case "items":
      case "not":
        members.push([keyword, text(value)]);
        break;
      case "additionalProperties":
        members.push([keyword, typeof value === "object" ? text(value) : jsonText(value)]);
        break;
      case "allOf":
        members.push([keyword, `[${(value as readonly SchemaNode[]).map(text).join(",")}]`]);
        break;
      case "unions":
        members.push([
          keyword,
          `[${(value as readonly UnionNode[]).map((union) => unionText(union, text)).join(",")}]`,
        ]);
        break;
      default:
        members.push([keyword, jsonText(value)]);
    }
  }
  return objectText(members).replace("{", `{${getter}`);
}

/** Many nodes have the same keywords, and share the list of their rules. */
function rulesText(scope: ModuleScope, rules: readonly Rule[]): string {
  return scope.constant("rules", `[${rules.map(({ keyword }) => scope.use(`${keyword}Rule`)).join(",")}]`);
}

function unionText({ keyword, tag, variants }: UnionNode, text: (node: SchemaNode) => string): string {
  const listed = variants.map(({ of, ...notes }) =>
    objectText([...Object.entries(notes).map(([key, note]) => [key, jsonText(note)] as const), ["of", text(of)]]),
  );
  return objectText([
    ["keyword", jsonText(keyword)],
    ...(tag === undefined ? [] : [["tag", jsonText(tag)] as const]),
    ["variants", `[${listed.join(",")}]`],
  ]);
}
