import { describeCheck } from "../../test/describeCheck.ts";
import { instead } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { documentedSuccess } from "./documented-success.ts";

describeCheck(documentedSuccess, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails another success",
    defect: instead(201, 202),
    expected: { listBooks: "pass", createLoan: "expected: status 201; actual: status 202" },
  },
  {
    name: "fails an error",
    defect: instead(200, 500),
    expected: { listBooks: "expected: status 200; actual: status 500", createLoan: "pass" },
  },
  {
    name: "takes any success where none is documented",
    contract: openContract,
    defect: (_, { method }) => ({ status: method === "GET" ? 206 : 404 }),
    expected: { getHours: "pass", putVisit: "expected: status 204; actual: status 404" },
  },
  {
    name: "needs the fixtures of a valid request",
    settings: { fixtures: {} },
    expected: { listBooks: "skip: needs fixtures.branch", createLoan: "skip: needs fixtures.branch" },
  },
  {
    name: "needs writes",
    settings: { writes: false },
    expected: { listBooks: "pass", createLoan: "skip: needs writes: true" },
  },
]);
