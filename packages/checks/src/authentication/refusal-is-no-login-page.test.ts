import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { refusalIsNoLoginPage } from "./refusal-is-no-login-page.ts";

const input = '{"accept":"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}';

describeCheck(refusalIsNoLoginPage, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that leads browsers away",
    defect: (response, request) =>
      response.status === 401 && headerOf(request, "accept")?.includes("text/html")
        ? { status: 302, headers: { location: "/login" } }
        : response,
    expected: {
      listBooks: `expected: status 401; actual: status 302 with Location: /login for ${input}`,
      createLoan: `expected: status 401; actual: status 302 with Location: /login for ${input}`,
    },
  },
  {
    name: "fails a page that calls itself a success",
    defect: (response) =>
      response.status === 401 ? { headers: { "content-type": "text/html; charset=utf-8" }, body: "<form>" } : response,
    expected: {
      listBooks: `expected: status 401; actual: status 200 with text/html for ${input}`,
      createLoan: `expected: status 401; actual: status 200 with text/html for ${input}`,
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
