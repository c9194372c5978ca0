import type { WireRequest } from "@iom-conformance/conformance";
import { describeCheck } from "../../test/describeCheck.ts";
import type { Defect } from "../../test/judged.ts";
import { markupIsEscaped } from "./markup-is-escaped.ts";

const MARKUP = `'"><b id=x7f3c9b>`;
const everywhere = (verdict: string) => ({ listBooks: verdict, createLoan: verdict });

const sent = ({ url, body }: WireRequest): string => decodeURIComponent(url) + (body ? JSON.parse(body) : "");

/** Shows what was sent in every refusal. */
function showing(mediaType: string | null, text = (request: WireRequest) => `<p>${sent(request)}</p>`): Defect {
  return (response, request) =>
    (response.status ?? 200) < 400
      ? response
      : { ...response, headers: mediaType === null ? {} : { "content-type": mediaType }, body: text(request) };
}

function found(status: number, place: string, mediaType = "text/html"): string {
  const expected = "expected: no page that repeats markup of the request unescaped";
  return `${expected}; actual: status ${status} with ${mediaType} that repeats it for ${JSON.stringify({ [place]: MARKUP })}`;
}

describeCheck(markupIsEscaped, [
  { name: "passes a conformant target", expected: everywhere("pass") },
  {
    name: "passes a page that escapes",
    defect: showing("text/html", (request) => `<p>${sent(request).replaceAll("<", "&lt;")}</p>`),
    expected: everywhere("pass"),
  },
  { name: "passes JSON that repeats it", defect: showing("application/json"), expected: everywhere("pass") },
  { name: "passes plain text that repeats it", defect: showing("text/plain"), expected: everywhere("pass") },
  {
    name: "passes JSON without a media type",
    defect: showing(null, (request) => JSON.stringify(sent(request))),
    expected: everywhere("pass"),
  },
  {
    name: "fails a page that repeats the path",
    defect: showing("text/html"),
    expected: everywhere(found(404, "path")),
  },
  {
    name: "fails what browsers take for a page",
    defect: showing(null),
    expected: everywhere(found(404, "path", "no media type")),
  },
  {
    name: "fails a page that repeats refused values",
    defect: (response, request) => (response.status === 400 ? showing("text/html")(response, request) : response),
    expected: { listBooks: found(400, "query"), createLoan: found(400, "body") },
  },
]);
