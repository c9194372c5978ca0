import { minimalValue, valueAt, withValueAt } from "@iom-conformance/arbitraries/values";
import { pass, type Verdict } from "@iom-conformance/conformance";
import type { Json, MediaType } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { deploymentBody } from "./deploymentBody.ts";
import { judgeSuccess } from "./judgeStatus.ts";
import { addedMembers, textsBelow, withoutMembers } from "./members.ts";
import { smallestSubset } from "./smallestSubset.ts";

/** So many requests are spent on the members of a body that is refused, and so many in all. */
const FOR_MEMBERS = 8;
const IN_ALL = 12;

/** Texts and containers are cut to this length where they are shown. */
const SHOWN = 80;

/**
 * Judges that a valid body is accepted. If it is not, members that the schema does not require are left out as long as the rest is refused,
 * then texts are replaced by a plain one, with twelve requests at most. The verdict is that on the smallest body; its input is what could
 * not be left out.
 */
export async function judgeBody(context: AnyContext, media: MediaType, body: Json): Promise<Verdict> {
  const schema = media.schema ?? {};
  const isValid = (value: Json) => context.validate(schema, value).length === 0;
  const members = addedMembers(minimalValue(context.contract, schema, body), body);
  let smallest = await judge(body, members);
  if (smallest.status !== "fail") return smallest;

  let requests = 0;
  const fails = async (smaller: Json, shown: readonly string[], most: number) => {
    if (requests >= most || !isValid(smaller)) return false;
    requests += 1;
    const found = await judge(smaller, shown);
    if (found.status === "fail") smallest = found;
    return found.status === "fail";
  };
  const withOnly = (kept: readonly string[]) =>
    withoutMembers(body, new Set(members.filter((member) => !kept.includes(member))));
  const needed = await smallestSubset(members, (kept) => fails(withOnly(kept), kept, FOR_MEMBERS));

  const reduced = withOnly(needed);
  const texts = (needed.length > 0 ? needed : [""]).flatMap((member) => textsBelow(reduced, member));
  await smallestSubset(texts, (kept) => {
    const others = texts.filter((text) => !kept.includes(text));
    return fails(others.reduce(withInnocent, reduced), kept.length > 0 ? kept : needed, IN_ALL);
  });
  return smallest;

  /** Each text becomes another one: what had to differ still does. */
  function withInnocent(value: Json, text: string): Json {
    const number = texts.indexOf(text) + 1;
    return [`x${number}`, `text ${number}`].map((other) => withValueAt(value, text, other)).find(isValid) ?? value;
  }

  async function judge(value: Json, shown: readonly string[]): Promise<Verdict> {
    const own = deploymentBody(context, media, value);
    if (!isValid(own)) return pass;
    const answer = await context.send(context.request({ body: own, headers: { "content-type": media.mediaType } }));
    const input = Object.fromEntries(shown.map((place) => [place, shortened(valueAt(own, place) ?? null)]));
    return judgeSuccess(context.operation, answer, shown.length > 0 ? input : { body: "nothing but required members" });
  }
}

function shortened(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? value : `${text.slice(0, SHOWN)}… (${text.length} characters)`;
}
