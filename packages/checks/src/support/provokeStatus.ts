import type { Planning, RequestDraft } from "@iom-conformance/conformance";
import type { Operation } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { brokenInputs, canBreakInput } from "./brokenInput.ts";
import { foreignScope, knowsForeignScope } from "./foreignScope.ts";
import { UNKNOWN_MEDIA_TYPE } from "./mediaType.ts";
import { needsCredentials } from "./neededCredentials.ts";

/** The engine waits for a busy target, so that these never reach a check. */
const NEVER_SEEN: ReadonlySet<string> = new Set(["429", "503"]);

/** True when requests are known that have to be answered with the documented status; else why not. Pure. */
export function canProvoke(planning: Planning, status: string): true | string {
  const { operation, profile } = planning;
  if (status === "default") return "`default` stands for every status that is not listed";
  if (NEVER_SEEN.has(status)) return "the run waits for a busy target and never takes its refusal for an answer";
  if (profile === "mock") return /^\d{3}$/.test(status) || "a mock cannot be asked for a range of statuses";
  switch (status[0]) {
    case "2":
      return true;
    case "5":
      return "cannot be provoked without harming the target";
    case "4":
      return canProvokeRefusal(planning, operation, status);
    default:
      return "no way is known to provoke it";
  }
}

function canProvokeRefusal(planning: Planning, operation: Operation, status: string): true | string {
  switch (status.toUpperCase()) {
    case "400":
    case "422":
    case "4XX":
      return canBreakInput(planning) || "no parameter or body is known that breaks the contract";
    case "401":
      return needsCredentials(operation);
    case "403": {
      const reasons = (operation.traits.permissions ?? []).map((permission) => knowsForeignScope(planning, permission));
      return reasons.includes(true) || reasons[0] || "no trait: permission";
    }
    case "406":
      return true;
    case "415":
      return operation.requestBody !== null || "the operation takes no body";
    default:
      return "no way is known to provoke it";
  }
}

/** Requests that have to be answered with the documented status, for which `canProvoke` is true. The first is the plainest. */
export function provocations(context: AnyContext, status: string): readonly RequestDraft[] {
  const { operation } = context;
  if (context.profile === "mock") {
    return [context.request({ headers: { prefer: `code=${status}`, accept: "*/*" } })];
  }
  switch (status.toUpperCase()) {
    case "400":
    case "422":
    case "4XX":
      return brokenInputs(context).map(({ changes }) => context.request(changes));
    case "401":
      return [context.request({ credentials: { kind: "none" } })];
    case "403":
      return (operation.traits.permissions ?? []).flatMap((permission) => {
        const scope = foreignScope(context, permission);
        return scope ? [context.request(scope.changes)] : [];
      });
    case "406":
      return [context.request({ headers: { accept: UNKNOWN_MEDIA_TYPE } })];
    case "415":
      return [context.request({ headers: { "content-type": UNKNOWN_MEDIA_TYPE } })];
    default:
      return status.startsWith("2") ? [context.request()] : [];
  }
}
