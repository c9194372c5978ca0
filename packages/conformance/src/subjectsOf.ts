import {
  type Contract,
  constraintsOf,
  type MediaType,
  type Operation,
  type ResponseSpec,
  successResponses,
  traitsIn,
  unionsOf,
} from "@iom-conformance/contract";
import type { Subject, SubjectKind, SubjectValues } from "./subject.ts";

type SubjectsByKind = { readonly [K in SubjectKind]: readonly Subject<K>[] };

const remembered = new WeakMap<Operation, SubjectsByKind>();

/** Everything that a requirement of this kind is applied to at one operation, in the order of the document. */
export function subjectsOf<K extends SubjectKind>(
  contract: Contract,
  operation: Operation,
  kind: K,
): readonly Subject<K>[] {
  let subjects = remembered.get(operation);
  if (!subjects) {
    subjects = enumerate(contract, operation);
    remembered.set(operation, subjects);
  }
  return subjects[kind];
}

function enumerate(contract: Contract, operation: Operation): SubjectsByKind {
  const { traits } = operation;
  const requestContent = operation.requestBody?.content ?? [];
  const success = successResponses(operation).flatMap((response) =>
    response.content.map((mediaType) => ({ response, mediaType })),
  );
  const errors = operation.responses
    .filter((response) => response.status.startsWith("4"))
    .flatMap((response) => response.content.map((mediaType) => ({ response, mediaType })));
  const ofAnswers = success.flatMap(({ mediaType }) => traitsOf(contract, mediaType));
  const ofRequests = requestContent.flatMap((mediaType) => traitsOf(contract, mediaType));

  return {
    api: contract.operations[0] === operation ? one("api", null) : [],
    operation: one("operation", null),
    status: operation.responses.map((response) => subject("status", response.status, response)),
    parameter: operation.parameters.map((parameter) => subject("parameter", parameter.name, parameter)),
    "parameter-constraint": operation.parameters.flatMap((parameter) => [
      ...(parameter.required
        ? [
            subject("parameter-constraint", `${parameter.name} required`, {
              parameter,
              constraint: { path: "", keyword: "required", limit: parameter.name },
            }),
          ]
        : []),
      ...constraintsOf(contract, parameter.schema).map((constraint) =>
        subject("parameter-constraint", `${parameter.name}${constraint.path} ${constraint.keyword}`, {
          parameter,
          constraint,
        }),
      ),
    ]),
    "body-constraint": requestContent.flatMap((mediaType) =>
      (mediaType.schema ? constraintsOf(contract, mediaType.schema) : []).map((constraint) =>
        subject(
          "body-constraint",
          [
            requestContent.length > 1 ? `${mediaType.mediaType} ` : "",
            constraint.path || "/",
            ` ${constraint.keyword}`,
            constraint.keyword === "required" ? ` ${String(constraint.limit)}` : "",
          ].join(""),
          { mediaType, constraint },
        ),
      ),
    ),
    "request-media-type": requestContent.map((mediaType) =>
      subject("request-media-type", mediaType.mediaType, mediaType),
    ),
    "response-media-type": success.map(({ response, mediaType }) =>
      subject("response-media-type", labelled(response, mediaType), { response, mediaType }),
    ),
    "response-header": operation.responses.flatMap((response) =>
      response.headers.map((header) =>
        subject("response-header", `${response.status} ${header.name}`, { response, header }),
      ),
    ),
    "response-variant": success.flatMap(({ mediaType }) => variantsOf("response-variant", contract, mediaType)),
    "request-variant": requestContent.flatMap((mediaType) => variantsOf("request-variant", contract, mediaType)),
    "security-scheme": contract.securitySchemes
      .filter((scheme) => operation.security.some((requirement) => requirement.includes(scheme.name)))
      .map((scheme) => subject("security-scheme", scheme.name, scheme)),
    "error-response": errors.map(({ response, mediaType }) =>
      subject("error-response", labelled(response, mediaType), { response, mediaType }),
    ),
    pagination: traits.pagination ? one("pagination", traits.pagination) : [],
    sorting: traits.sorting ? one("sorting", traits.sorting) : [],
    "sort-key": sortKeys(operation),
    filtering: traits.filters?.length ? one("filtering", traits.filters) : [],
    filter: (traits.filters ?? []).map((filter) => subject("filter", filter.parameter, filter)),
    permission: (traits.permissions ?? []).map((permission) => subject("permission", permission.scope, permission)),
    reference: ofAnswers.flatMap(({ path, traits: { references = [] } }) =>
      references.map((reference) => subject("reference", `${path}${reference.from}`, { scope: path, ...reference })),
    ),
    unique: ofRequests.flatMap(({ path, traits: { unique = [] } }) =>
      unique.map(({ items, by }) => subject("unique", `${path}${items}/*${by}`, { scope: path, items, by })),
    ),
    count: ofRequests.flatMap(({ path, traits: { counts = [] } }) =>
      counts.map(({ items, quantity }) => subject("count", `${path}${items}`, { scope: path, items, quantity })),
    ),
    code: ofAnswers.flatMap(({ path, traits: { codeList } }) =>
      codeList ? [subject("code", path, { path, codeList })] : [],
    ),
    identity: traits.identity === undefined ? [] : [subject("identity", "", traits.identity)],
    created: traits.created ? one("created", traits.created) : [],
  };
}

function subject<K extends SubjectKind>(kind: K, name: string, value: SubjectValues[K]): Subject<K> {
  return { kind, name, value };
}

function one<K extends SubjectKind>(kind: K, value: SubjectValues[K]): readonly Subject<K>[] {
  return [subject(kind, "", value)];
}

function labelled(response: ResponseSpec, mediaType: MediaType): string {
  return `${response.status} ${mediaType.mediaType}`;
}

function traitsOf(contract: Contract, mediaType: MediaType) {
  return mediaType.schema ? traitsIn(contract, mediaType.schema) : [];
}

function variantsOf<K extends "response-variant" | "request-variant">(
  kind: K,
  contract: Contract,
  mediaType: MediaType,
): readonly Subject<K>[] {
  return (mediaType.schema ? unionsOf(contract, mediaType.schema) : []).flatMap((union) =>
    union.variants.map((variant) =>
      subject(kind, `${union.name} ${variant.name}`, { mediaType, union, variant } as SubjectValues[K]),
    ),
  );
}

function sortKeys(operation: Operation): readonly Subject<"sort-key">[] {
  const { sorting } = operation.traits;
  if (!sorting) return [];
  return Object.entries(sorting.keys).map(([name, key]) => subject("sort-key", name, { name, key, sorting }));
}
