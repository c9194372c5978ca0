import { withValueAt } from "@iom-conformance/arbitraries/values";
import type { Planning, RequestChanges } from "@iom-conformance/conformance";
import { fieldValues, type Json, type Permission, resolveSchema } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import type { BrokenInput } from "./brokenInput.ts";

/** Nothing is called so. */
const UNKNOWN_NAME = "no-such-scope-7f3c9b";

/** Nothing has this number. */
const UNKNOWN_NUMBER = 987_654_321;

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
  const values = permissions.map(({ foreign }) => context.fixtures.get(foreign));
  return values.includes(undefined)
    ? null
    : withScopes(context, permissions, ({ foreign }) => context.fixtures.get(foreign) ?? null);
}

/** A request whose scopes do not exist. */
export function unknownScopes(context: AnyContext, permissions: readonly Permission[]): BrokenInput {
  return withScopes(context, permissions, (permission) =>
    isNumber(context, permission) ? UNKNOWN_NUMBER : UNKNOWN_NAME,
  );
}

function withScopes(
  context: AnyContext,
  permissions: readonly Permission[],
  valueFor: (permission: Permission) => Json,
): BrokenInput {
  let changes: RequestChanges = {};
  let input: BrokenInput["input"] = {};
  for (const permission of permissions) {
    const scope = withScope(context, permission, valueFor(permission), changes.body);
    changes = { ...changes, ...scope.changes, parameters: { ...changes.parameters, ...scope.changes.parameters } };
    input = { ...input, ...scope.input };
  }
  return { changes, input };
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
