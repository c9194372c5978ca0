import { runCheck } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, withHeaders } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { dateIsSent } from "./date-is-sent.ts";

function dated(date: string): Defect {
  return (response, request) => withHeaders(response.status ?? 200, { date })(response, request);
}

const shape = "expected: a Date header such as Sun, 06 Nov 1994 08:49:37 GMT; actual:";

describeCheck(dateIsSent, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "passes a clock that is some minutes ahead",
    defect: dated(new Date(Date.now() + 600_000).toUTCString()),
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  ...["2026-03-05T14:20:00Z", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"].map((date) => ({
    name: `fails the form of ${date}`,
    defect: dated(date),
    expected: { listBooks: `${shape} Date: ${date}`, createLoan: `${shape} Date: ${date}` },
  })),
  {
    name: "fails an empty header",
    defect: dated(""),
    expected: { listBooks: `${shape} Date: `, createLoan: `${shape} Date: ` },
  },
]);

describe("a clock that is hours off", () => {
  it.each([
    { hours: 3, how: "ahead" },
    { hours: -25, how: "behind" },
  ])("$hours h", async ({ hours, how }) => {
    const date = new Date(Date.now() + hours * 3_600_000).toUTCString();
    const [result] = await runCheck(dateIsSent, { contract: openContract, answer: () => ({ headers: { date } }) });
    expect(result?.verdict).toMatchObject({
      status: "fail",
      actual: `Date: ${date}, which is about ${Math.abs(hours)} h ${how}`,
    });
  });
});
