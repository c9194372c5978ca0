import { defineCheck, type JudgeContext, pass, type Verdict } from "@iom-conformance/conformance";
import { resolveSchema } from "@iom-conformance/contract";
import { hostileTexts } from "../support/hostileTexts.ts";
import { judgeSurvival } from "../support/judgeSurvival.ts";
import { queryWith } from "../support/queryWith.ts";
import { smallestSubset } from "../support/smallestSubset.ts";

/** Of a text that is no text to the target, only what a reader of numbers or dates may stumble over. */
const FOR_ALL: ReadonlySet<string> = new Set(["NUL", "nothing"]);

/** Texts are cut to this length where they are shown. */
const SHOWN = 40;

export const hostileParameterIsSurvived = defineCheck({
  id: "status/hostile-parameter-is-survived",
  title: "No value of a parameter, be it long, empty, repeated or in strange characters, causes a server error",
  requirements: ["status#hostile-parameter-is-survived"],
  each: "parameter",
  needs: ["deployment"],
  requests: hostileTexts.length,
  applies: ({ value }) => value.in === "query",
  async judge(context) {
    const isText = takesText(context);
    for (const { name, text } of hostileTexts) {
      if (!isText && !FOR_ALL.has(name)) continue;
      const verdict = await judgeTexts(context, name, [text]);
      if (verdict.status !== "pass") return await smallestText(context, name, text, verdict);
    }
    return takesList(context) ? pass : await judgeTexts(context, "twice", ["1", "2"]);
  },
});

async function judgeTexts(
  context: JudgeContext<"parameter">,
  name: string,
  texts: readonly string[],
): Promise<Verdict> {
  const parameter = context.subject.value.name;
  const answer = await context.send(queryWith(context, parameter, texts));
  const shown = texts.map((text) => (text.length > SHOWN ? `${text.length} characters` : text));
  return judgeSurvival(answer, { [parameter]: shown.length === 1 ? (shown[0] ?? "") : shown, is: name });
}

/** The verdict on the fewest characters of the text that still bring the target down. */
async function smallestText(
  context: JudgeContext<"parameter">,
  name: string,
  text: string,
  verdict: Verdict,
): Promise<Verdict> {
  let smallest = verdict;
  await smallestSubset([...text], async (characters) => {
    const found = await judgeTexts(context, name, [characters.join("")]);
    if (found.status === "fail") smallest = found;
    return found.status === "fail";
  });
  return smallest;
}

function takesList({ contract, subject }: JudgeContext<"parameter">): boolean {
  return [resolveSchema(contract, subject.value.schema).type].flat().includes("array");
}

/** Whether any text is a valid value, so that it gets as far as the data. */
function takesText({ contract, subject, validate }: JudgeContext<"parameter">): boolean {
  const { schema } = subject.value;
  const { items } = resolveSchema(contract, schema);
  return validate(items ?? schema, "Łódź /?&").length === 0;
}
