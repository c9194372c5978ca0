import { describeCheck } from "../../test/describeCheck.ts";
import { instead, withHeaders } from "../../test/judged.ts";
import { locationIsSent } from "./location-is-sent.ts";

const expected = "expected: a Location header with a URI reference on the host of the request; actual:";

describeCheck(locationIsSent, [
  { name: "passes a conformant target", expected: { createLoan: "pass" } },
  ...["/lending/loans/1", "loans/1", "http://target.test/lending/loans/1", "https://target.test/gate/loans/1"].map(
    (location) => ({
      name: `passes ${location}`,
      defect: withHeaders(201, { location }),
      expected: { createLoan: "pass" },
    }),
  ),
  { name: "fails none", defect: instead(201, 201), expected: { createLoan: `${expected} no Location header` } },
  {
    name: "fails what is no URI reference",
    defect: withHeaders(201, { location: "/lending/loans/number 1" }),
    expected: { createLoan: `${expected} Location: /lending/loans/number 1` },
  },
  {
    name: "fails another host",
    defect: withHeaders(201, { location: "http://inner-0:8080/lending/loans/1" }),
    expected: { createLoan: `${expected} Location: http://inner-0:8080/lending/loans/1` },
  },
  {
    name: "needs a new resource",
    defect: instead(201, 500),
    expected: { createLoan: "skip: nothing was created: status 500" },
  },
]);
