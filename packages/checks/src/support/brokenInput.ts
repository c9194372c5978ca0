import { breakConstraint, breakParameter } from "@iom-conformance/arbitraries/values";
import type { Planning, RequestChanges } from "@iom-conformance/conformance";
import {
  type Constraint,
  constraintsOf,
  type Json,
  type MediaType,
  type Operation,
  type Parameter,
} from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { isJson } from "./mediaType.ts";

/** Texts in messages are cut to this length. */
const SHOWN = 80;

/** A change that makes a valid request invalid, and the input that a message shows for it. */
export interface BrokenInput {
  readonly changes: RequestChanges;
  readonly input: { readonly [name: string]: Json };
}

/** A parameter with a text that breaks one constraint; null when no text does. */
export function brokenParameter(parameter: Parameter, constraint: Constraint): BrokenInput | null {
  const text = breakParameter(parameter, constraint);
  if (text === null) return null;
  const { name } = parameter;
  const key = parameter.in === "query" ? "rawParameters" : "parameters";
  return { changes: { [key]: { [name]: text } }, input: { [name]: shown(text) } };
}

/** A request without a required parameter; null for parameters without which there is no request. */
export function missingParameter({ name, required, in: place }: Parameter): BrokenInput | null {
  return required && place !== "path" ? { changes: { parameters: { [name]: null } }, input: { [name]: null } } : null;
}

/** A body that breaks exactly one constraint; null when none can be built, which is for the judge of the schema to say. */
export function brokenBody(context: AnyContext, mediaType: MediaType, constraint: Constraint): BrokenInput | null {
  const { contract } = context;
  if (!mediaType.schema) return null;
  const broken = breakConstraint(contract, mediaType.schema, context.body(mediaType.mediaType), constraint);
  if (!broken || context.validate(mediaType.schema, broken.value).length === 0) return null;
  const { path, keyword, description } = broken.violation;
  return {
    changes: { body: broken.value, headers: { "content-type": mediaType.mediaType } },
    input: { path: path || "/", keyword, body: shown(description) },
  };
}

/** A body that ends before its JSON does. */
export function malformedBody(context: AnyContext, mediaType: MediaType): BrokenInput {
  const rawBody = JSON.stringify(context.body(mediaType.mediaType)).slice(0, -1);
  return {
    changes: { rawBody, headers: { "content-type": mediaType.mediaType } },
    input: { body: "JSON without its last character" },
  };
}

/** Every way to make a request for the operation invalid, the most telling first; at most one of each sort. */
export function brokenInputs(context: AnyContext): readonly BrokenInput[] {
  const { contract, operation } = context;
  const parameters = operation.parameters.filter(({ in: place }) => place !== "path");
  const [media] = jsonContent(operation);
  return [
    first(parameters, (parameter) =>
      first(constraintsOf(contract, parameter.schema), (constraint) => brokenParameter(parameter, constraint)),
    ),
    media?.schema
      ? first(constraintsOf(contract, media.schema), (constraint) => brokenBody(context, media, constraint))
      : null,
    first(parameters, missingParameter),
    media ? malformedBody(context, media) : null,
  ].filter((input) => input !== null);
}

/** Whether `brokenInputs` will find anything, without the values that only a run knows. */
export function canBreakInput({ contract, operation }: Planning): boolean {
  if (jsonContent(operation).length > 0) return true;
  return operation.parameters
    .filter(({ in: place }) => place !== "path")
    .some(
      (parameter) =>
        missingParameter(parameter) !== null ||
        constraintsOf(contract, parameter.schema).some((constraint) => brokenParameter(parameter, constraint) !== null),
    );
}

function jsonContent({ requestBody }: Operation): readonly MediaType[] {
  return (requestBody?.content ?? []).filter(({ mediaType }) => isJson(mediaType));
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** A text as far as a message shows it. */
export function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} characters)`;
}
