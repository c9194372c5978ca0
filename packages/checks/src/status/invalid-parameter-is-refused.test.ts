import type { WireRequest } from "@iom-conformance/conformance";
import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead, trusted } from "../../test/judged.ts";
import { withToken } from "../../test/libraryTokens.ts";
import { invalidParameterIsRefused } from "./invalid-parameter-is-refused.ts";

function isWithToken(request: WireRequest): boolean {
  return headerOf(request, "authorization")?.startsWith("Bearer ") === true;
}

const passing = {
  "listBooks branch type": "pass",
  "listBooks branch format": "pass",
  "listBooks sort enum": "pass",
  "listBooks since format": "pass",
};

describeCheck(invalidParameterIsRefused, [
  { name: "passes a conformant target", expected: passing },
  {
    name: "fails a target that ignores what it cannot read",
    defect: (response, request) =>
      response.status === 400 ? trusted({ ...request, url: "http://target.test/lending/books?branch=7" }) : response,
    expected: {
      "listBooks branch type": 'expected: status 400; actual: status 200 for {"branch":"5.5"}',
      "listBooks branch format": 'expected: status 400; actual: status 200 for {"branch":"-2147483649"}',
      "listBooks sort enum": 'expected: status 400; actual: status 200 for {"sort":"AUTHORS"}',
      "listBooks since format": 'expected: status 400; actual: status 200 for {"since":"1900-02-29"}',
    },
  },
  {
    name: "fails a target that breaks",
    defect: (response, { url }) => (url.includes("1900-02-29") ? { status: 500 } : response),
    expected: {
      ...passing,
      "listBooks since format": 'expected: status 400; actual: status 500 for {"since":"1900-02-29"}',
    },
  },
  {
    name: "takes either refusal where none is documented, and 404 for a path",
    contract: contractOf(`
openapi: 3.0.3
info: { title: Branches, version: "1" }
paths:
  /branches/{number}:
    get:
      operationId: getBranch
      parameters:
        - { name: number, in: path, required: true, schema: { type: integer } }
        - { name: day, in: query, schema: { type: string, format: date } }
      responses: { "200": { description: Branch } }
`),
    defect: (_, { url }) => ({ status: url.includes("day=") ? 422 : 404 }),
    expected: { "getBranch number type": "pass", "getBranch day format": "pass" },
  },
  {
    name: "tries several ways to break a rule, and tells the one that is not noticed",
    defect: (response, { url }) => (url.includes("sort=TITL") && response.status === 400 ? { status: 200 } : response),
    expected: { ...passing, "listBooks sort enum": 'expected: status 400; actual: status 200 for {"sort":"TITL"}' },
  },
  {
    name: "fails a target that looks away when there is a token",
    settings: { auth: withToken },
    defect: (response, request) => (isWithToken(request) && response.status === 400 ? { status: 200 } : response),
    expected: {
      ...passing,
      "listBooks branch format": 'expected: status 400; actual: status 200 for {"branch":"4294967295"}',
      "listBooks sort enum": 'expected: status 400; actual: status 200 for {"sort":"UNKNOWN"}',
      "listBooks since format": 'expected: status 400; actual: status 200 for {"since":"2099-04-31"}',
    },
  },
  {
    name: "leaves a target alone that takes no tokens",
    settings: { auth: withToken },
    defect: (response, request) => (isWithToken(request) ? { status: 401 } : response),
    expected: passing,
  },
  {
    name: "does not take any other refusal",
    defect: instead(400, 404),
    expected: {
      "listBooks branch type": 'expected: status 400; actual: status 404 for {"branch":"5.5"}',
      "listBooks branch format": 'expected: status 400; actual: status 404 for {"branch":"-2147483649"}',
      "listBooks sort enum": 'expected: status 400; actual: status 404 for {"sort":"AUTHORS"}',
      "listBooks since format": 'expected: status 400; actual: status 404 for {"since":"1900-02-29"}',
    },
  },
]);
