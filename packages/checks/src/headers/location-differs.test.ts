import { describeCheck } from "../../test/describeCheck.ts";
import { instead, withHeaders } from "../../test/judged.ts";
import { locationDiffers } from "./location-differs.ts";

describeCheck(locationDiffers, [
  { name: "passes a conformant target", expected: { createLoan: "pass" } },
  {
    name: "fails the same location twice",
    defect: withHeaders(201, { location: "/lending/loans" }),
    expected: { createLoan: "expected: two different Location headers; actual: /lending/loans twice" },
  },
  {
    name: "needs the header",
    defect: instead(201, 201),
    expected: { createLoan: "skip: no Location header is sent, see headers/location-is-sent" },
  },
]);
