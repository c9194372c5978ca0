import {
  exampleValue,
  type Json,
  type MediaType,
  type Parameter,
  serializeQueryParameter,
  serializeSimpleParameter,
} from "@iom-conformance/contract";
import type { Planning } from "./check.ts";
import { fillFixtures, fixturesNeeded } from "./fillFixtures.ts";
import type { RequestChanges, RequestDraft } from "./requestDraft.ts";
import { Conclusion, skip } from "./verdict.ts";

export interface RequestFactory {
  /** A valid request, changed. Concludes with a skip that names the fixture when one for a valid request is missing. */
  request(changes?: RequestChanges): RequestDraft;
  body(mediaType?: string): Json;
}

/** Builds requests for one operation from its contract, its examples and the fixtures. */
export function createRequestFactory(planning: Planning, fresh: () => string): RequestFactory {
  const { contract, operation } = planning;

  function body(mediaType?: string): Json {
    const content = operation.requestBody?.content ?? [];
    const media = content.find((candidate) => candidate.mediaType === mediaType) ?? content[0];
    if (!media) return null;
    const example = bodyExample(planning, media);
    if (!media.schema) return example;
    if (planning.profile === "deployment") {
      const missing = fixturesNeeded(contract, media.schema, example).find(
        (key) => planning.fixtures.get(key) === undefined,
      );
      if (missing) throw new Conclusion(skip(`needs fixtures.${missing}`));
    }
    return fillFixtures({ contract, fixtures: planning.fixtures, fresh }, media.schema, example);
  }

  function request(changes: RequestChanges = {}): RequestDraft {
    const values = new Map<Parameter, Json>();
    for (const parameter of operation.parameters) {
      const changed = changes.parameters?.[parameter.name];
      if (changed !== undefined) {
        if (changed !== null) values.set(parameter, changed);
      } else if (parameter.required && changes.rawParameters?.[parameter.name] === undefined) {
        values.set(parameter, parameterValue(planning, parameter));
      }
    }
    const query = [...values].filter(([{ in: place }]) => place === "query");
    const headers = [...values].filter(([{ in: place }]) => place === "header");
    const cookies = [...values].filter(([{ in: place }]) => place === "cookie");
    const media = operation.requestBody?.content[0]?.mediaType;
    const text =
      changes.rawBody ??
      (changes.body !== undefined ? JSON.stringify(changes.body) : media ? JSON.stringify(body(media)) : null);
    const answers = [...new Set(operation.responses.flatMap(({ content }) => content.map((type) => type.mediaType)))];
    const defaults: { [name: string]: string } = {
      ...(answers.length > 0 ? { accept: answers.join(", ") } : {}),
      ...(media && text !== null ? { "content-type": media } : {}),
      ...Object.fromEntries(
        headers.map(([parameter, value]) => [parameter.name.toLowerCase(), serializeSimpleParameter(value)]),
      ),
      ...(cookies.length > 0
        ? { cookie: cookies.map(([{ name }, value]) => `${name}=${serializeSimpleParameter(value)}`).join("; ") }
        : {}),
    };
    return {
      method: changes.method ?? operation.method.toUpperCase(),
      path: changes.path ?? fillPath(operation.path, values),
      query: [
        ...query.flatMap(([parameter, value]) => serializeQueryParameter(parameter, value)),
        ...Object.entries(changes.rawParameters ?? {}),
      ],
      headers: withChanges(defaults, changes.headers ?? {}),
      body: text,
      credentials: changes.credentials ?? { kind: "default" },
      ...(changes.octets === undefined ? {} : { octets: changes.octets }),
      ...(changes.rawQuery === undefined ? {} : { rawQuery: changes.rawQuery }),
    };
  }

  return { request, body };
}

/** The example that a parameter's value starts from: the fixture, a documented example, or one that its schema allows. */
function parameterValue({ contract, fixtures, profile }: Planning, parameter: Parameter): Json {
  const key = parameter.traits.fixture;
  if (key !== undefined) {
    const configured = fixtures.get(key);
    if (configured !== undefined) return configured;
    if (profile === "deployment") throw new Conclusion(skip(`needs fixtures.${key}`));
  }
  return parameter.examples[0] ?? exampleValue(contract, parameter.schema);
}

function bodyExample({ contract }: Planning, media: MediaType): Json {
  return media.examples[0] ?? (media.schema ? exampleValue(contract, media.schema) : {});
}

function fillPath(template: string, values: ReadonlyMap<Parameter, Json>): string {
  let path = template;
  for (const [parameter, value] of values) {
    if (parameter.in !== "path") continue;
    path = path.replaceAll(`{${parameter.name}}`, encodeURIComponent(serializeSimpleParameter(value)));
  }
  return path;
}

function withChanges(
  headers: { readonly [name: string]: string },
  changes: { readonly [name: string]: string | null },
): { readonly [name: string]: string } {
  const merged = new Map(Object.entries(headers));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) merged.delete(name.toLowerCase());
    else merged.set(name.toLowerCase(), value);
  }
  return Object.fromEntries(merged);
}
