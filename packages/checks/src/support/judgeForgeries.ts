import { pass, type Verdict } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { invalidCredentials } from "./basicCredentials.ts";
import { judgeStatus } from "./judgeStatus.ts";

/** An Authorization header that lets nobody in, and what a message shows for it. */
export interface Forgery {
  readonly authorization: string;
  readonly input: { readonly [name: string]: Json };
}

/** Pass when each of the headers is answered with 401; else the first that is not. */
export async function judgeForgeries(context: AnyContext, forgeries: readonly Forgery[]): Promise<Verdict> {
  for (const { authorization, input } of forgeries) {
    const answer = await context.send(context.request({ credentials: invalidCredentials(authorization) }));
    const verdict = judgeStatus(answer, 401, input);
    if (verdict.status !== "pass") return verdict;
  }
  return pass;
}
