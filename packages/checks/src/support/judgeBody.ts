import { minimalValue, valueAt } from "@iom-conformance/arbitraries/values";
import type { Verdict } from "@iom-conformance/conformance";
import type { Json, MediaType } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { deploymentBody } from "./deploymentBody.ts";
import { judgeSuccess } from "./judgeStatus.ts";
import { addedMembers, withoutMembers } from "./members.ts";
import { smallestSubset } from "./smallestSubset.ts";

/** Texts and containers are cut to this length where they are shown. */
const SHOWN = 80;

/**
 * Judges that a valid body is accepted. If it is not, members that the schema does not require are left out as long as the rest is refused,
 * within twelve requests, and the verdict is that on the smallest body, with the optional members that it still has as its input.
 */
export async function judgeBody(context: AnyContext, media: MediaType, body: Json): Promise<Verdict> {
  const schema = media.schema ?? {};
  const minimal = minimalValue(context.contract, schema, body);
  const members = addedMembers(minimal, body);
  let smallest = await sent(members);
  if (smallest.status !== "fail") return smallest;
  await smallestSubset(members, async (kept) => {
    const found = await sent(kept);
    if (found.status === "fail") smallest = found;
    return found.status === "fail";
  });
  return smallest;

  async function sent(kept: readonly string[]): Promise<Verdict> {
    const left = new Set(members.filter((member) => !kept.includes(member)));
    const reduced = deploymentBody(context, media, withoutMembers(body, left));
    if (context.validate(schema, reduced).length > 0) return { status: "pass" };
    const changes = { body: reduced, headers: { "content-type": media.mediaType } };
    const input = Object.fromEntries(kept.map((member) => [member, shown(valueAt(reduced, member) ?? null)]));
    const answer = await context.send(context.request(changes));
    return judgeSuccess(context.operation, answer, kept.length > 0 ? input : { body: "nothing but required members" });
  }
}

function shown(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? value : `${text.slice(0, SHOWN)}… (${text.length} characters)`;
}
