import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { weightOfZeroExcludes } from "./weight-of-zero-excludes.ts";

const BOOKS = "application/vnd.library.books+json";

describeCheck(weightOfZeroExcludes, [
  {
    name: "passes a target that reads weights",
    defect: (response, request) => (headerOf(request, "accept")?.includes("q=0") ? { status: 406 } : response),
    expected: { listBooks: "pass" },
  },
  {
    name: "fails a target that looks for the name alone",
    defect: (_, request) => trusted(request),
    expected: { listBooks: `expected: status 406; actual: status 200 for {"accept":"${BOOKS};q=0"}` },
  },
  {
    name: "fails a target that takes the others for served",
    defect: (_, request) => ({ status: headerOf(request, "accept")?.includes(",") ? 200 : 406 }),
    expected: {
      listBooks: `expected: status 406; actual: status 200 for {"accept":"${BOOKS};q=0, application/x-no-such-type"}`,
    },
  },
]);
