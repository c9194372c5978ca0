import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, withHeaders } from "../../test/judged.ts";
import { unacceptedCodingIsNotApplied } from "./unaccepted-coding-is-not-applied.ts";

const gzipped = withHeaders(200, { "content-encoding": "gzip" });

describeCheck(unacceptedCodingIsNotApplied, [
  { name: "passes a target without codings", expected: { listBooks: "pass" } },
  {
    name: "passes identity by its name",
    defect: withHeaders(200, { "content-encoding": "Identity" }),
    expected: { listBooks: "pass" },
  },
  {
    name: "fails a target that always compresses",
    defect: gzipped,
    expected: {
      listBooks: 'expected: no content coding; actual: content coding gzip for {"accept-encoding":"identity"}',
    },
  },
  {
    name: "fails a target that overlooks the weight",
    defect: (response, request) =>
      headerOf(request, "accept-encoding")?.includes("gzip") ? gzipped(response, request) : response,
    expected: {
      listBooks: 'expected: no content coding; actual: content coding gzip for {"accept-encoding":"gzip;q=0"}',
    },
  },
]);
