import { fieldValues, type Json, resolveSchema, successResponses } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import type { Planning } from "./check.ts";
import type { ListPage } from "./crawl.ts";

export type PageReading =
  | { readonly ok: true; readonly page: ListPage }
  | {
      readonly ok: false;
      readonly expected: string;
      readonly actual: string;
      /** The answer may be a page, but is larger than the suite reads. */
      readonly truncated: boolean;
    };

/** Reads an answer as a page of the operation's list, or as the only item where the operation is no list. */
export function readPage(rules: Pick<Planning, "contract" | "operation">, answer: Answer): PageReading {
  const { pagination } = rules.operation.traits;
  const expected = pagination ? `a page of the list, with an array at ${pagination.items}` : "a successful answer";
  const refused = (actual: string) => ({ ok: false, expected, actual, truncated: false }) as const;
  if (answer.status < 200 || answer.status > 299) return refused(`status ${answer.status}`);
  if (!answer.json.ok && answer.json.truncated) {
    return { ok: false, expected, actual: answer.json.problem, truncated: true };
  }
  if (!pagination) {
    const body = answer.json.ok ? answer.json.value : null;
    return { ok: true, page: { answer, body, items: body === null ? [] : [body], total: null, links: {} } };
  }
  if (!answer.json.ok) return refused(`no JSON: ${answer.json.problem}`);
  const body = answer.json.value;
  const [items = mayBeAbsent(rules, pagination.items) && isObject(body) ? [] : undefined] = fieldValues(
    body,
    pagination.items,
  );
  if (!Array.isArray(items)) return refused(`JSON without an array at ${pagination.items}`);
  return {
    ok: true,
    page: {
      answer,
      body,
      items: items as readonly Json[],
      total: pagination.total === undefined ? null : readTotal(fieldValues(body, pagination.total)[0]),
      links: pagination.links === undefined ? {} : readLinks(fieldValues(body, pagination.links)[0]),
    },
  };
}

/** Whether the document lets an answer leave out the array at a pointer, as some serializers do when it is empty. */
function mayBeAbsent({ contract, operation }: Pick<Planning, "contract" | "operation">, pointer: string): boolean {
  const [media] = successResponses(operation).flatMap(({ content }) => content);
  let schema = media?.schema ? resolveSchema(contract, media.schema) : undefined;
  for (const name of pointer.split("/").slice(1)) {
    const next = schema?.properties?.[name];
    if (schema === undefined || next === undefined) return false;
    if (!schema.required?.includes(name)) return true;
    schema = resolveSchema(contract, next);
  }
  return false;
}

function isObject(body: Json): boolean {
  return body !== null && typeof body === "object" && !Array.isArray(body);
}

function readTotal(value: Json | undefined): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : null;
}

function readLinks(value: Json | undefined): { readonly [relation: string]: string } {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
