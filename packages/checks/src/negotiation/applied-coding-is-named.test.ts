import { gzipSync } from "node:zlib";
import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, headerOf, instead } from "../../test/judged.ts";
import { appliedCodingIsNamed } from "./applied-coding-is-named.ts";

/** Compresses for whom that is acceptable. */
const compressing: Defect = (response, request) =>
  headerOf(request, "accept-encoding") === "gzip"
    ? { ...response, body: new Uint8Array(gzipSync(JSON.stringify(response.body))) }
    : response;

describeCheck(appliedCodingIsNamed, [
  { name: "passes a target that does not compress", expected: { listBooks: "pass" } },
  {
    name: "fails a target that compresses in silence",
    defect: compressing,
    expected: {
      listBooks:
        'expected: JSON, or a Content-Encoding header that names its coding; actual: gzip with no Content-Encoding header for {"accept-encoding":"gzip"}',
    },
  },
  {
    name: "needs JSON",
    defect: instead(200, 403),
    expected: { listBooks: "skip: the answer is no JSON" },
  },
]);
