import type { Json } from "@iom-conformance/contract";

/** Visits a JSON value and everything in it, in the order of the document. */
export function visitValues(value: Json, visit: (value: Json) => void): void {
  visit(value);
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) visitValues(item, visit);
    return;
  }
  const members = value as { readonly [name: string]: Json };
  for (const name in members) {
    const member = members[name];
    if (member !== undefined) visitValues(member, visit);
  }
}
