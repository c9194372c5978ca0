import { withValueAt } from "@iom-conformance/arbitraries/values";
import type { Planning } from "@iom-conformance/conformance";
import type { Permission } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import type { BrokenInput } from "./brokenInput.ts";

/** True when the configuration names a scope that the user has no permission for; else what is needed. */
export function knowsForeignScope({ fixtures }: Planning, { foreign }: Permission): true | string {
  return fixtures.get(foreign) !== undefined || `needs fixtures.${foreign}`;
}

/** A request for a scope that the user has no permission for; null when the configuration names none. */
export function foreignScope(context: AnyContext, { at, foreign }: Permission): BrokenInput | null {
  const value = context.fixtures.get(foreign);
  if (value === undefined) return null;
  if ("parameter" in at)
    return { changes: { parameters: { [at.parameter]: value } }, input: { [at.parameter]: value } };
  return { changes: { body: withValueAt(context.body(), at.body, value) }, input: { [at.body]: value } };
}
