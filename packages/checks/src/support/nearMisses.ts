import {
  generationOf,
  type InvalidRequest,
  type RequestBreak,
  reachField,
  requestBreaksOf,
  valueAt,
  withValueAt,
} from "@iom-conformance/arbitraries";
import type { Fixtures, RequestChanges } from "@iom-conformance/conformance";
import type { Constraint, Json, MediaType, Operation } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { type BrokenInput, shown } from "./brokenInput.ts";
import { isJson } from "./mediaType.ts";

type Place = Pick<RequestBreak, "in" | "name" | "path" | "keyword">;

/** Texts whose length depends on how it is counted, and whether spaces and accents count: many a healthy server counts in its own way. */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set([
  "one-below-minLength-of-astral-characters",
  "one-above-maxLength-that-combines",
  "space-above-maxLength",
]);

const remembered = new WeakMap<Fixtures, Map<Operation, readonly RequestBreak[]>>();

/** Every way to break one rule of the operation, around the deployment's own parameters. Listed once for each run. */
export function breaksOfOperation({ contract, operation, fixtures }: AnyContext): readonly RequestBreak[] {
  const known = remembered.get(fixtures) ?? new Map<Operation, readonly RequestBreak[]>();
  remembered.set(fixtures, known);
  const listed = known.get(operation) ?? listBreaks();
  known.set(operation, listed);
  return listed;

  function listBreaks(): readonly RequestBreak[] {
    const own = operation.parameters.flatMap(({ name, traits }) => {
      const value = traits.fixture === undefined ? undefined : fixtures.get(traits.fixture);
      return value === undefined ? [] : [[name, value] as const];
    });
    const generation = generationOf(contract, { optional: "never", maxItems: 1, maxLength: 20 });
    const { breaks } = requestBreaksOf(generation, operation, { parameters: Object.fromEntries(own) });
    return breaks.filter(({ kind }) => !COUNTED_OTHERWISE.has(kind));
  }
}

/** The ways to break one rule; another one comes first with each seed. */
export function waysToBreak(context: AnyContext, place: Place, { limit }: Constraint): readonly RequestBreak[] {
  const ways = breaksOfOperation(context).filter(
    (way) =>
      way.in === place.in &&
      way.name === place.name &&
      way.path === place.path &&
      way.keyword === place.keyword &&
      (way.keyword !== "required" || way.limit === limit),
  );
  // A static mock knows the plain misses, and by no means all.
  const first = ways.length === 0 || context.profile === "mock" ? 0 : context.seed % ways.length;
  return [...ways.slice(first), ...ways.slice(0, first)];
}

/** An invalid request as a change of the valid one; null where it cannot be carried over without a second thing going wrong. */
export function nearMiss(context: AnyContext, request: InvalidRequest): BrokenInput | null {
  const { violation } = request;
  if (violation.in !== "body") return brokenAddress(context, request);
  const media = context.operation.requestBody?.content.find(({ mediaType }) => isJson(mediaType));
  return media ? brokenMember(context, media, request) : null;
}

function brokenAddress({ contract, operation }: AnyContext, request: InvalidRequest): BrokenInput {
  const { name, in: place, description } = request.violation;
  const texts = request.query.filter(([sent]) => sent === name).map(([, text]) => text);
  const query = request.url.slice(request.path.length).replace(/^\?/, "");
  const changes: RequestChanges = {
    headers: Object.fromEntries(Object.entries(request.headers).filter(([header]) => header !== "content-type")),
    ...(place === "path" ? { path: request.path.slice(contract.basePath.length) } : {}),
    ...(operation.parameters.some((parameter) => parameter.in === "query") ? { rawQuery: query } : {}),
  };
  return { changes, input: { [name ?? ""]: place === "query" ? shown(texts.join("&")) : shown(description) } };
}

/** What is wrong with the generated body, put into the deployment's own. */
function brokenMember(context: AnyContext, { mediaType, schema }: MediaType, request: InvalidRequest) {
  const { path, keyword, description } = request.violation;
  const part = valueAt(request.body as Json, path);
  // An object would come with generated data where the deployment's own belongs.
  if (!schema || part === undefined || (part !== null && typeof part === "object" && Object.keys(part).length > 0)) {
    return null;
  }
  const fieldPath = path.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const reached = reachField(context.contract, schema, context.body(mediaType), fieldPath);
  if (!reached) return null;
  const body = withValueAt(reached.value, reached.pointer, part);
  const found = context.validate(schema, body);
  if (found.length === 0 || found.some((one) => one.path !== reached.pointer || one.keyword !== keyword)) return null;
  return {
    changes: { body, headers: { "content-type": mediaType } },
    input: { path: reached.pointer || "/", keyword, body: shown(description) },
  };
}
