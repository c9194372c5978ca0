import type { Operation, Parameter } from "@iom-conformance/contract";
import { covers } from "../src/request/contentOf.ts";
import { judgePairs } from "../src/request/judgeParameter.ts";
import type { Pair } from "../src/request/pair.ts";
import type { ArbitraryRequest } from "../src/request/request.ts";
import type { Generation } from "../src/valid/generation.ts";

/**
 * What is wrong with a request, read from nothing but what travels: `IN NAME PATH KEYWORD` for each violation, `either` for what a server
 * may treat either way.
 */
export function judgeRequest(
  generation: Generation,
  operation: Operation,
  request: ArbitraryRequest<unknown>,
): readonly string[] {
  return [
    ...operation.parameters.flatMap((parameter) => {
      const verdict = judgePairs(generation, parameter, pairsIn(generation, operation, parameter, request));
      if (verdict.kind === "valid") return [];
      if (verdict.kind === "either") return [`either: ${parameter.name}: ${verdict.reason}`];
      return verdict.violations.map(({ path, keyword }) => `${parameter.in} ${parameter.name} ${path} ${keyword}`);
    }),
    ...judgeBody(generation, operation, request),
  ];
}

function pairsIn(
  { contract }: Generation,
  operation: Operation,
  { name, in: place, style, explode, schema }: Parameter,
  { url, headers }: ArbitraryRequest<unknown>,
): readonly Pair[] {
  const { pathname, searchParams } = new URL(url, "http://host.test");
  const named = (text: string | null | undefined): readonly Pair[] =>
    text === null || text === undefined ? [] : [[name, text]];
  switch (place) {
    case "query": {
      const pairs = [...searchParams].map(([key, text]): Pair => [key, text]);
      if (style === "deepObject") return pairs.filter(([key]) => key.startsWith(`${name}[`));
      if (schema.type === "object" && explode)
        return pairs.filter(([key]) => Object.hasOwn(schema.properties ?? {}, key));
      return pairs.filter(([key]) => key === name);
    }
    case "path": {
      const template = `${contract.basePath}${operation.path}`.replaceAll(/\{([^}]+)\}/g, (_, key: string) =>
        key === name ? "(.*)" : "[^/]*",
      );
      const text = new RegExp(`^${template}$`).exec(pathname)?.[1];
      return named(text === undefined ? text : decodeURIComponent(text));
    }
    case "header":
      return named(headers[name.toLowerCase()]);
    case "cookie":
      return named(
        headers.cookie
          ?.split("; ")
          .find((pair) => pair.startsWith(`${name}=`))
          ?.slice(name.length + 1),
      );
  }
}

function judgeBody(
  { judge }: Generation,
  { requestBody }: Operation,
  { headers, text }: ArbitraryRequest<unknown>,
): readonly string[] {
  if (requestBody === null) return text === undefined ? [] : ["body  unexpected"];
  if (text === undefined) return requestBody.required ? ["body   required"] : [];
  const media = requestBody.content.find(({ mediaType }) => covers(mediaType, headers["content-type"] ?? ""));
  // What another media type means is nobody's business.
  if (!media) return ["media-type   mediaType"];
  try {
    return judge.judge(media.schema ?? {}, JSON.parse(text)).map(({ path, keyword }) => `body  ${path} ${keyword}`);
  } catch {
    return ["body   syntax"];
  }
}
