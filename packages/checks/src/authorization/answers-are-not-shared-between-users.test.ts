import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, headerOf, instead, trusted } from "../../test/judged.ts";
import { PASSWORD } from "../../test/library.ts";
import { openContract } from "../../test/libraryContract.ts";
import { answersAreNotSharedBetweenUsers } from "./answers-are-not-shared-between-users.ts";

const auth = {
  basic: { username: "reader", password: PASSWORD },
  forbidden: { basic: { username: "clerk", password: "clerk-secret" } },
};

/** Gives the next stranger the answer to the last request that was allowed. */
function remembering(strangers: RegExp): Defect {
  let allowed = false;
  return (response, request) => {
    const isStranger = strangers.test(atob(headerOf(request, "authorization")?.slice(6) ?? ""));
    if (isStranger && allowed) {
      allowed = false;
      return trusted(request);
    }
    allowed = (response.status ?? 200) < 300;
    return response;
  };
}

/** Locks the allowed user out after a stranger. */
function grudging(): Defect {
  const refused = new Set<string>();
  return (response, { url }) => {
    if ((response.status ?? 200) >= 400) refused.add(url);
    else if (refused.delete(url)) return { status: 403 };
    return response;
  };
}

const order = (turns: string) => `{"order":"${turns}"}`;
const [allowed, clerk] = ["the allowed user", "a user without permission"];
const three = order([allowed, clerk, allowed, "nobody", allowed, clerk].join(", "));
const two = order([allowed, clerk, allowed, "nobody"].join(", "));

describeCheck(answersAreNotSharedBetweenUsers, [
  { name: "passes a conformant target", settings: { auth }, expected: { listBooks: "pass", createLoan: "pass" } },
  { name: "passes it without a second user", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that gives one's answer to the next",
    settings: { auth },
    defect: remembering(/^clerk/),
    expected: {
      listBooks: `expected: a refusal for a user without permission, whoever has asked before; actual: status 200, as for the allowed user for ${three}`,
      createLoan: `expected: a refusal for a user without permission, whoever has asked before; actual: status 201, as for the allowed user for ${two}`,
    },
  },
  {
    name: "fails a target that gives it to nobody in particular",
    settings: { auth },
    defect: remembering(/^$/),
    expected: {
      listBooks: `expected: a refusal for nobody, whoever has asked before; actual: status 200, as for the allowed user for ${three}`,
      createLoan: `expected: a refusal for nobody, whoever has asked before; actual: status 201, as for the allowed user for ${two}`,
    },
  },
  {
    name: "fails a target that gives a refusal to the next",
    settings: { auth },
    defect: grudging(),
    expected: {
      listBooks: `expected: status 200 for the allowed user, whoever asks in between; actual: status 403 for ${three}`,
      createLoan: `expected: status 201 for the allowed user, whoever asks in between; actual: status 403 for ${two}`,
    },
  },
  {
    name: "leaves it to others when everybody may do everything",
    settings: { auth },
    defect: instead(403, 200),
    expected: {
      listBooks: "skip: a user without permission succeeds without the others as well, which other checks report",
      createLoan: "pass",
    },
  },
  {
    name: "needs a user who is allowed",
    settings: { fixtures: { branch: 9 } },
    expected: {
      listBooks: "skip: the allowed user is answered with status 403",
      createLoan: "skip: the allowed user is answered with status 403",
    },
  },
  {
    name: "is not about open operations",
    contract: openContract,
    expected: {
      getHours: "skip: the operation is documented to need no credentials",
      putVisit: "skip: the operation is documented to need no credentials",
    },
  },
]);
