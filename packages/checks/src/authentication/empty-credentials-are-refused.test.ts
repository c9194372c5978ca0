import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { emptyCredentialsAreRefused } from "./empty-credentials-are-refused.ts";

describeCheck(emptyCredentialsAreRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that breaks at nothing",
    defect: (response, request) => (headerOf(request, "authorization") === "" ? { status: 500 } : response),
    expected: {
      listBooks: 'expected: status 401; actual: status 500 for {"authorization":""}',
      createLoan: 'expected: status 401; actual: status 500 for {"authorization":""}',
    },
  },
  {
    name: "fails a target that breaks at Basic alone",
    defect: (response, request) => (headerOf(request, "authorization") === "Basic" ? { status: 500 } : response),
    expected: {
      listBooks: 'expected: status 401; actual: status 500 for {"authorization":"Basic"}',
      createLoan: 'expected: status 401; actual: status 500 for {"authorization":"Basic"}',
    },
  },
  {
    name: "fails a target that breaks at Bearer alone",
    defect: (response, request) => (headerOf(request, "authorization") === "Bearer" ? { status: 500 } : response),
    expected: {
      listBooks: 'expected: status 401 or 400; actual: status 500 for {"authorization":"Bearer"}',
      createLoan: 'expected: status 401 or 400; actual: status 500 for {"authorization":"Bearer"}',
    },
  },
  {
    name: "passes a target that calls a scheme without a token malformed",
    defect: (response, request) => (headerOf(request, "authorization") === "Bearer" ? { status: 400 } : response),
    expected: { listBooks: "pass", createLoan: "pass" },
  },
]);
