import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { instead, withHeaders } from "../../test/judged.ts";
import { documentedHeaderIsValid } from "./documented-header-is-valid.ts";

const limits = contractOf(`
openapi: 3.0.3
info: { title: Limits, version: "1" }
paths:
  /limits:
    get:
      operationId: getLimits
      responses:
        "200":
          description: Limits
          headers:
            X-Left: { required: true, schema: { type: integer, minimum: 0 } }
            X-Tags: { schema: { type: array, items: { type: string, maxLength: 3 } } }
            X-Open: { schema: { type: boolean } }
`);

describeCheck(documentedHeaderIsValid, [
  { name: "passes a conformant target", expected: { "createLoan 201 Location": "pass" } },
  {
    name: "fails what is no URI reference",
    defect: withHeaders(201, { location: "/loans/number 1" }),
    expected: {
      "createLoan 201 Location":
        "expected: a Location header that is valid for its schema; actual: Location: /loans/number 1, which breaks format",
    },
  },
  {
    name: "skips an optional header that is not sent",
    defect: instead(201, 201),
    expected: { "createLoan 201 Location": "skip: the header was not sent" },
  },
  {
    name: "needs the status",
    defect: instead(201, 500),
    expected: { "createLoan 201 Location": "skip: status 201 could not be provoked, only 500" },
  },
  {
    name: "reads numbers, lists and flags",
    contract: limits,
    defect: () => ({ headers: { "x-left": "7", "x-tags": "a, b", "x-open": "true" } }),
    expected: { "getLimits 200 X-Left": "pass", "getLimits 200 X-Tags": "pass", "getLimits 200 X-Open": "pass" },
  },
  {
    name: "fails numbers, lists and flags that are none",
    contract: limits,
    defect: () => ({ headers: { "x-left": "-1", "x-tags": "a, abcd", "x-open": "yes" } }),
    expected: {
      "getLimits 200 X-Left":
        "expected: a X-Left header that is valid for its schema; actual: X-Left: -1, which breaks minimum",
      "getLimits 200 X-Tags":
        "expected: a X-Tags header that is valid for its schema; actual: X-Tags: a, abcd, which breaks maxLength",
      "getLimits 200 X-Open":
        "expected: a X-Open header that is valid for its schema; actual: X-Open: yes, which breaks type",
    },
  },
  {
    name: "fails a required header that is not sent",
    contract: limits,
    defect: () => ({}),
    expected: {
      "getLimits 200 X-Left": "expected: a X-Left header that is valid for its schema; actual: no X-Left header",
      "getLimits 200 X-Tags": "skip: the header was not sent",
      "getLimits 200 X-Open": "skip: the header was not sent",
    },
  },
]);
