import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { mediaTypeIsCaseInsensitive } from "./media-type-is-case-insensitive.ts";

const subject = "listBooks 200 application/vnd.library.books+json";
const input = '{"accept":"APPLICATION/VND.LIBRARY.BOOKS+JSON"}';

describeCheck(mediaTypeIsCaseInsensitive, [
  {
    name: "passes a target that ignores the case",
    defect: (_, request) => trusted({ ...request, headers: [] }),
    expected: { [subject]: "pass" },
  },
  {
    name: "fails a target that compares letter by letter",
    defect: (response, request) => (/[A-Z]/.test(headerOf(request, "accept") ?? "") ? { status: 406 } : response),
    expected: { [subject]: `expected: status 200; actual: status 406 for ${input}` },
  },
]);
