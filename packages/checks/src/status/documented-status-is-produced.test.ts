import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { documentedStatusIsProduced } from "./documented-status-is-produced.ts";

const produced = {
  "listBooks 200": "pass",
  "listBooks 400": "pass",
  "listBooks 401": "pass",
  "listBooks 403": "pass",
  "listBooks 406": "pass",
  "listBooks 500": "skip: cannot be provoked without harming the target",
  "createLoan 201": "pass",
  "createLoan 400": "pass",
  "createLoan 401": "pass",
  "createLoan 403": "pass",
  "createLoan 415": "pass",
};
const all = Object.fromEntries(Object.keys(produced).map((subject) => [subject, "pass"]));

describeCheck(documentedStatusIsProduced, [
  { name: "passes a conformant target", expected: produced },
  {
    name: "fails statuses that are not the documented ones",
    defect: instead(400, 422),
    expected: {
      ...produced,
      "listBooks 400": "expected: status 400; actual: status 422",
      "createLoan 400": "expected: status 400; actual: status 422",
    },
  },
  {
    name: "fails a target that hides what is forbidden",
    defect: instead(403, 404),
    expected: {
      ...produced,
      "listBooks 403": "expected: status 403; actual: status 404",
      "createLoan 403": "expected: status 403; actual: status 404",
    },
  },
  {
    name: "needs a foreign scope to be forbidden",
    settings: { fixtures: { branch: 7 } },
    expected: {
      ...produced,
      "listBooks 403": "skip: needs fixtures.foreignBranch",
      "createLoan 403": "skip: needs fixtures.foreignBranch",
    },
  },
  {
    name: "asks a mock for each status",
    settings: { profile: "mock" },
    defect: (_, request) => ({ status: Number(headerOf(request, "prefer")?.replace("code=", "")) }),
    expected: all,
  },
  {
    name: "fails a mock that serves something else",
    settings: { profile: "mock" },
    defect: (_, request) => {
      const status = Number(headerOf(request, "prefer")?.replace("code=", ""));
      return { status: status === 406 ? 200 : status };
    },
    expected: { ...all, "listBooks 406": "expected: status 406; actual: status 200" },
  },
  {
    name: "says what it cannot provoke",
    contract: openContract,
    defect: () => ({ status: 204 }),
    expected: {
      "getHours default": "skip: `default` stands for every status that is not listed",
      "putVisit 204": "pass",
    },
  },
]);
