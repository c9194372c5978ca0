import { ContractError } from "./contractError.ts";
import { isObject, own } from "./json.ts";
import type { YamlSource } from "./yamlSource.ts";

interface ForeignDocument {
  readonly key: string;
  readonly problem: string;
  readonly mend: string;
}

const foreignDocuments: readonly ForeignDocument[] = [
  {
    key: "swagger",
    problem: "this is a Swagger 2.0 document",
    mend: "Convert it to OpenAPI 3 first, for example with `npx swagger2openapi FILE`.",
  },
  {
    key: "asyncapi",
    problem: "this is an AsyncAPI document, which describes messages, not HTTP requests",
    mend: "Use the OpenAPI document of the API.",
  },
  { key: "overlay", problem: "this is an overlay, not an OpenAPI document", mend: "Use the document that it extends." },
  {
    key: "$schema",
    problem: "this is a JSON Schema, not an OpenAPI document",
    mend: "Use the OpenAPI document that has the API's paths.",
  },
  { key: "raml", problem: "this is a RAML document", mend: "Convert it to OpenAPI 3 first." },
  {
    key: "kind",
    problem: "this is a Kubernetes resource, not an OpenAPI document",
    mend: "Check that it is the file you mean.",
  },
];

/**
 * The version of OpenAPI that a document is written in.
 * @throws {ContractError} when it is not 3.0 or 3.1
 */
export function readDialect(source: YamlSource): "3.0" | "3.1" {
  const root = source.value;
  const file = source.file;
  const written = isObject(root) ? own(root, "openapi") : undefined;
  if (isObject(root) && written !== undefined) {
    // A version without quotation marks is a number: 3.0 would become 3.
    const version = source.textOf("/openapi") ?? String(written);
    if (/^3\.0(?:\.|$)/.test(version)) return "3.0";
    if (/^3\.1(?:\.|$)/.test(version)) return "3.1";
    const mend = "Use OpenAPI 3.0 or 3.1.";
    throw new ContractError({
      problem: `OpenAPI ${version} is not supported`,
      file,
      line: source.lineOf("/openapi"),
      mend,
    });
  }
  const foreign = isObject(root) ? foreignDocuments.find(({ key }) => Object.hasOwn(root, key)) : undefined;
  throw new ContractError({
    problem: foreign?.problem ?? "this is no OpenAPI document: it has no key `openapi`",
    file,
    line: foreign === undefined ? null : source.lineOf(`/${foreign.key}`),
    mend: foreign?.mend ?? "An OpenAPI document begins with `openapi: 3.0.3` or the like.",
  });
}
