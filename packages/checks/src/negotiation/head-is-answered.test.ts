import { describeCheck } from "../../test/describeCheck.ts";
import { headIsAnswered } from "./head-is-answered.ts";

const expected = "expected: no content and the header of GET, or a refusal of the caller or the method; actual:";
const BOOKS = "application/vnd.library.books+json";

describeCheck(headIsAnswered, [
  { name: "passes 405", expected: { listBooks: "pass" } },
  ...[302, 400, 401, 403, 404, 501].map((status) => ({
    name: `passes ${status}`,
    defect: () => ({ status }),
    expected: { listBooks: "pass" },
  })),
  {
    name: "passes what GET has but for its content",
    defect: () => ({ headers: { "content-type": `${BOOKS};charset=utf-8`, "content-length": "99" } }),
    expected: { listBooks: "pass" },
  },
  { name: "passes a bare success", defect: () => ({ status: 204 }), expected: { listBooks: "pass" } },
  ...[500, 502].map((status) => ({
    name: `fails ${status}`,
    defect: () => ({ status }),
    expected: { listBooks: `${expected} status ${status}` },
  })),
  {
    name: "fails content",
    defect: () => ({ headers: { "content-type": BOOKS }, body: "{}" }),
    expected: { listBooks: `${expected} status 200 with content` },
  },
  {
    name: "fails another media type",
    defect: () => ({ headers: { "content-type": "text/html" } }),
    expected: { listBooks: `${expected} status 200 with text/html` },
  },
]);
