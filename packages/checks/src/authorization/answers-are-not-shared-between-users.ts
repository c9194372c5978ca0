import {
  type Answer,
  type Credentials,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  type RequestChanges,
  skip,
} from "@iom-conformance/conformance";
import { documents, isDocumentedSuccess, successPhrase } from "../support/documentedStatus.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

type Identity = "the allowed user" | "a user without permission" | "nobody";

interface Turn {
  readonly who: Identity;
  readonly answer: Answer;
}

const CREDENTIALS: { readonly [who in Identity]: Credentials } = {
  "the allowed user": { kind: "default" },
  "a user without permission": { kind: "forbidden" },
  nobody: { kind: "none" },
};

/** The methods that RFC 9110, 9.2.1 calls safe. */
const SAFE_METHODS: ReadonlySet<string> = new Set(["get", "head"]);

/** Numbers of items that no other check asks for, so that a cache knows no answer yet. */
const UNUSUAL_LIMITS = [17, 19] as const;

export const answersAreNotSharedBetweenUsers = defineCheck({
  id: "authorization/answers-are-not-shared-between-users",
  title: "Who takes turns with others at the same address gets what is meant for them",
  requirements: ["authorization#answers-are-not-shared-between-users"],
  each: "operation",
  needs: ["deployment"],
  requests: 9,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    const { operation } = context;
    const turns = await takeTurns(context, changesOf(context, UNUSUAL_LIMITS[0]));
    const succeeded = turns.find(({ who, answer }) => isAllowed(who) && isDocumentedSuccess(operation, answer.status));
    if (!succeeded) return skip(`the allowed user is answered with status ${turns[0]?.answer.status}`);
    const order = turns.map(({ who }) => who).join(", ");
    const locked = turns.find(({ who, answer }) => isAllowed(who) && [401, 403].includes(answer.status));
    if (locked) {
      return fail([locked.answer, succeeded.answer], {
        expected: `${successPhrase(operation)} for the allowed user, whoever asks in between`,
        actual: `status ${locked.answer.status}`,
        input: { order },
      });
    }
    const leak = turns.find(({ who, answer }) => !isAllowed(who) && isDocumentedSuccess(operation, answer.status));
    if (!leak) return pass;
    if (await alwaysSucceeds(context, leak.who)) {
      return skip(`${leak.who} succeeds without the others as well, which other checks report`);
    }
    return fail([leak.answer, succeeded.answer], {
      expected: `a refusal for ${leak.who}, whoever has asked before`,
      actual: `status ${leak.answer.status}, as for the allowed user`,
      input: { order },
    });
  },
});

type Context = JudgeContext<"operation">;

/** One after the other as fast as they are answered, and where that changes nothing at the target, at last both at once. */
async function takeTurns(context: Context, changes: RequestChanges): Promise<readonly Turn[]> {
  const knowsForbidden = context.secrets.forbidden !== null && documents(context.operation, 403);
  const other: Identity = knowsForbidden ? "a user without permission" : "nobody";
  const turns = [await ask(context, "the allowed user", changes)];
  // What was meant for somebody before may have got in the way.
  if (!isDocumentedSuccess(context.operation, turns[0]?.answer.status ?? 0)) {
    turns.push(await ask(context, "the allowed user", changes));
  }
  for (const who of [other, "the allowed user", "nobody"] as const) {
    turns.push(await ask(context, who, changes));
  }
  if (!SAFE_METHODS.has(context.operation.method)) return turns;
  const both = ["the allowed user", other] as const;
  return [...turns, ...(await Promise.all(both.map((who) => ask(context, who, changes))))];
}

async function ask(context: Context, who: Identity, changes: RequestChanges): Promise<Turn> {
  return { who, answer: await context.send(context.request({ ...changes, credentials: CREDENTIALS[who] })) };
}

/** Whether somebody succeeds also where the allowed user has not asked, and right after themselves: then it is not the sharing. */
async function alwaysSucceeds(context: Context, who: Identity): Promise<boolean> {
  const changes = changesOf(context, UNUSUAL_LIMITS[1]);
  await ask(context, who, changes);
  return isDocumentedSuccess(context.operation, (await ask(context, who, changes)).answer.status);
}

function isAllowed(who: Identity): boolean {
  return who === "the allowed user";
}

function changesOf({ operation }: Context, limit: number): RequestChanges {
  const { pagination } = operation.traits;
  return pagination ? { parameters: { [pagination.limit]: limit } } : {};
}
