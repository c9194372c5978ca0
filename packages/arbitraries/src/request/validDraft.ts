import type { Json, Operation, Parameter } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { validValue } from "../valid/validValue.ts";
import { carefulParameter } from "./carefulParameter.ts";
import { type BodyKind, bodyKindOf, written } from "./contentOf.ts";
import { isArbitrary } from "./isArbitrary.ts";
import { orderedRanges } from "./orderedRanges.ts";
import type { Pair } from "./pair.ts";
import { reachesServers } from "./reachesServers.ts";
import type { RequestOptions } from "./request.ts";
import { type RequestContent, type RequestDraft, requestOf } from "./requestOf.ts";
import { pairsOf } from "./travelPairs.ts";
import { validPairs } from "./validPairs.ts";

/** How many requests are tried before their size is put up with. */
const ATTEMPTS = 20;

/**
 * What valid requests of an operation are made of.
 *
 * @throws RangeError when a required parameter cannot travel or a required body is neither JSON nor text
 */
export function validDraft(
  generation: Generation,
  operation: Operation,
  options: RequestOptions,
): fc.Arbitrary<RequestDraft> {
  const parameters = operation.parameters.map((parameter) =>
    parameterPairs(generation, carefulParameter(operation, parameter), options).map(
      (pairs) => [parameter, pairs] as const,
    ),
  );
  const pinned = new Set(Object.keys(options.parameters ?? {}));
  const drafts = fc
    .tuple(fc.tuple(...parameters), bodyContent(generation, operation))
    .map(([pairs, content]): RequestDraft => ({ pairs: orderedRanges(operation, new Map(pairs), pinned), content }));
  const reaches = (draft: RequestDraft): boolean => reachesServers(requestOf(generation.contract, operation, draft));
  // What the options ask for is sent whatever its size.
  return fc.sample(drafts, { numRuns: ATTEMPTS, seed: 1 }).some(reaches) ? drafts.filter(reaches) : drafts;
}

function parameterPairs(
  generation: Generation,
  parameter: Parameter,
  { parameters = {} }: RequestOptions,
): fc.Arbitrary<readonly Pair[]> {
  const override = Object.hasOwn(parameters, parameter.name) ? parameters[parameter.name] : undefined;
  if (override !== undefined) {
    return (isArbitrary(override) ? override : fc.constant(override)).map((value) =>
      value === null ? [] : pairsOf(parameter, value as Json),
    );
  }
  return optionally(generation, parameter.required, [], () => validPairs(generation, parameter));
}

/**
 * The body of valid requests; null where there is none.
 *
 * @throws RangeError when a required body is neither JSON nor text
 */
function bodyContent(generation: Generation, operation: Operation): fc.Arbitrary<RequestContent | null> {
  const kind = bodyKindOf(operation);
  if (kind) {
    const required = operation.requestBody?.required === true;
    return optionally<RequestContent | null>(generation, required, null, () => validContent(generation, kind));
  }
  if (operation.requestBody?.required) {
    const types = operation.requestBody.content.map(({ mediaType }) => mediaType).join(", ");
    throw new RangeError(
      `bodies of ${operation.id} are ${types || "of no media type"}; only JSON and text are generated`,
    );
  }
  return fc.constant(null);
}

/** The body of a request that has one; now and then the documented example. */
export function validContent(generation: Generation, kind: BodyKind): fc.Arbitrary<RequestContent> {
  const { optional, overrides } = generation.options;
  const schema = kind.media.schema ?? {};
  const generated = validValue(generation, schema);
  const isFree = optional === "mixed" && Object.keys(overrides).length === 0;
  const examples = kind.media.examples.filter((example) => generation.judge.judge(schema, example).length === 0);
  const body =
    isFree && examples.length > 0
      ? fc.oneof({ weight: 9, arbitrary: generated }, { weight: 1, arbitrary: fc.constantFrom(...examples) })
      : generated;
  return body.map((value) => contentWith(kind, value));
}

export function contentWith(kind: BodyKind, body: unknown): RequestContent {
  return { mediaType: kind.mediaType, body, text: written(kind, body) };
}

function optionally<T>(
  { options }: Generation,
  required: boolean,
  none: T,
  some: () => fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  if (required || options.optional === "always") return some();
  const absent = fc.constant(none);
  return options.optional === "never" ? absent : fc.oneof({ withCrossShrink: true }, absent, some());
}
