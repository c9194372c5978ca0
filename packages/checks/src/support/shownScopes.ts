import type { Answer } from "@iom-conformance/conformance";
import { fieldValues, type Json, type Operation, type Permission } from "@iom-conformance/contract";
import { isDocumentedSuccess } from "./documentedStatus.ts";

/** What an item tells of the scope that it belongs to, as text; nothing where the trait names no field or the item has none. */
export function shownScopes({ shown }: Permission, item: Json): readonly string[] {
  if (shown === undefined) return [];
  return fieldValues(item, shown)
    .filter((value) => value !== null)
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
}

/** The scopes that the items of an answer belong to; none where it is a refusal. */
export function scopesIn(operation: Operation, permission: Permission, answer: Answer): readonly string[] {
  if (!isDocumentedSuccess(operation, answer.status) || !answer.json.ok) return [];
  const body = answer.json.value;
  const { pagination } = operation.traits;
  const items = pagination ? fieldValues(body, `${pagination.items}/*`) : [body];
  return items.flatMap((item) => shownScopes(permission, item));
}
