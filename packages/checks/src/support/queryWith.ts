import type { RequestDraft } from "@iom-conformance/conformance";
import type { AnyContext } from "./anyContext.ts";

/** A valid request but for one query parameter, which has these texts as its values, in their order. */
export function queryWith(context: AnyContext, name: string, texts: readonly string[]): RequestDraft {
  const valid = context.request({ parameters: { [name]: null } });
  return { ...valid, query: [...valid.query, ...texts.map((text) => [name, text] as const)] };
}
