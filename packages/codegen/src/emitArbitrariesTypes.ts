import type { Contract, Operation, Parameter, Schema } from "@iom-conformance/contract";
import { composedParts } from "./composedParts.ts";
import { documentationComment } from "./documentationComment.ts";
import { type TypeContext, typeText } from "./typeText.ts";
import { unionTag } from "./unionTag.ts";
import { variantNames } from "./variantNames.ts";

/** The variants of the outermost union of a schema; null for a schema that is no union. */
export function variantsOf(contract: Contract, schema: Schema): readonly Schema[] | null {
  const union = composedParts(contract, schema).find(({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined);
  return union?.oneOf ?? union?.anyOf ?? null;
}

/** The type of the variants of a union: their names and what they are. Null for a schema that is no union. */
export function declaredVariants(context: TypeContext, schema: Schema): string | null {
  const { contract } = context;
  const variants = variantsOf(contract, schema);
  if (variants === null) return null;
  const names = variantNames(variants, unionTag(contract, variants));
  const members = variants.map((variant, index) => {
    const name = names[index] ?? "";
    return `  ${/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name)}: ${typeText(context, variant, "  ")};`;
  });
  return `{\n${members.join("\n")}\n}`;
}

/** The declaration of an operation: what its parameters and its body are. */
export function operationDeclaration(context: TypeContext, operation: Operation, name: string): string {
  const parameters = operation.parameters.map((parameter) => {
    const comment = documentationComment({ description: parameter.description }, "  ");
    return `${comment}  ${JSON.stringify(parameter.name)}${optional(parameter)}: ${typeText(context, parameter.schema, "  ")};`;
  });
  const content = operation.requestBody?.content ?? [];
  const [media] = content.filter(({ mediaType }) => /json|\*/i.test(mediaType)).concat(content);
  const body = media === undefined ? "undefined" : media.schema === null ? "unknown" : typeText(context, media.schema);
  const comment = documentationComment({ description: operation.summary, deprecated: operation.deprecated }, "");
  const type = parameters.length === 0 ? "{}" : `{\n${parameters.join("\n")}\n}`;
  return `${comment}export declare const ${name}: TypedOperation<${type}, ${body}>;`;
}

function optional({ required }: Parameter): string {
  return required ? "" : "?";
}
