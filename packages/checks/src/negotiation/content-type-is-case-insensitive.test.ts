import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { contentTypeIsCaseInsensitive } from "./content-type-is-case-insensitive.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(contentTypeIsCaseInsensitive, [
  {
    name: "passes a target that ignores the case",
    defect: (_, request) =>
      trusted({ ...request, headers: [["content-type", headerOf(request, "content-type")?.toLowerCase() ?? ""]] }),
    expected: { [subject]: "pass" },
  },
  {
    name: "fails a target that compares letter by letter",
    expected: {
      [subject]: 'expected: status 201; actual: status 415 for {"content-type":"APPLICATION/VND.LIBRARY.LOAN+JSON"}',
    },
  },
]);
