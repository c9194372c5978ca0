import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, withHeaders } from "../../test/judged.ts";
import { documentedMediaTypeIsServed } from "./documented-media-type-is-served.ts";

const subject = "listBooks 200 application/vnd.library.books+json";
const input = '{"accept":"application/vnd.library.books+json"}';

describeCheck(documentedMediaTypeIsServed, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "passes with a parameter",
    defect: withHeaders(200, { "content-type": "Application/Vnd.Library.Books+JSON; charset=utf-8" }),
    expected: { [subject]: "pass" },
  },
  {
    name: "fails another media type",
    defect: withHeaders(200, { "content-type": "application/json" }),
    expected: {
      [subject]: `expected: status 200 with application/vnd.library.books+json; actual: status 200 with application/json for ${input}`,
    },
  },
  {
    name: "fails a refusal",
    defect: (response, request) => (headerOf(request, "accept")?.includes(",") ? response : { status: 406 }),
    expected: {
      [subject]: `expected: status 200 with application/vnd.library.books+json; actual: status 406 with no media type for ${input}`,
    },
  },
]);
