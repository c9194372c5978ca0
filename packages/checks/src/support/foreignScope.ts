import { withValueAt } from "@iom-conformance/arbitraries/values";
import type { Planning, RequestChanges } from "@iom-conformance/conformance";
import { fieldValues, type Json, type Permission, resolveSchema } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import type { BrokenInput } from "./brokenInput.ts";

/** Nothing is called so. */
const UNKNOWN_NAME = "no-such-scope-7f3c9b";

/** Nothing has this number, which fits into 32 bits. */
const UNKNOWN_NUMBER = 2_000_000_011;

/** True when the configuration names a scope that the user has no permission for; else what is needed. */
export function knowsForeignScope({ fixtures }: Planning, { foreign }: Permission): true | string {
  return fixtures.get(foreign) !== undefined || `needs fixtures.${foreign}`;
}

/** A request for a scope that the user has no permission for; null when the configuration names none. */
export function foreignScope(context: AnyContext, permission: Permission): BrokenInput | null {
  const value = context.fixtures.get(permission.foreign);
  return value === undefined ? null : withScope(context, permission, value);
}

/** A request that names a foreign scope for each of the permissions; null when the configuration does not name all of them. */
export function foreignScopes(context: AnyContext, permissions: readonly Permission[]): BrokenInput | null {
  let changes: RequestChanges = {};
  let input: BrokenInput["input"] = {};
  for (const permission of permissions) {
    const value = context.fixtures.get(permission.foreign);
    if (value === undefined) return null;
    const scope = withScope(context, permission, value, changes.body);
    changes = { ...changes, ...scope.changes, parameters: { ...changes.parameters, ...scope.changes.parameters } };
    input = { ...input, ...scope.input };
  }
  return { changes, input };
}

/** A request for a scope that does not exist. */
export function unknownScope(context: AnyContext, permission: Permission): BrokenInput {
  return withScope(context, permission, isNumber(context, permission) ? UNKNOWN_NUMBER : UNKNOWN_NAME);
}

function withScope(context: AnyContext, { at }: Permission, value: Json, body?: Json): BrokenInput {
  if ("parameter" in at)
    return { changes: { parameters: { [at.parameter]: value } }, input: { [at.parameter]: value } };
  return { changes: { body: withValueAt(body ?? context.body(), at.body, value) }, input: { [at.body]: value } };
}

function isNumber(context: AnyContext, { at }: Permission): boolean {
  if ("body" in at) return typeof fieldValues(context.body(), at.body)[0] === "number";
  const parameter = context.operation.parameters.find(({ name }) => name === at.parameter);
  const type = parameter && resolveSchema(context.contract, parameter.schema).type;
  return ["integer", "number"].some((numeric) => [type].flat().includes(numeric as "integer"));
}
