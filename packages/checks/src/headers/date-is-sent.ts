import { defineCheck, fail, pass } from "@iom-conformance/conformance";

/** IMF-fixdate, the only form that may be sent (RFC 9110, 5.6.7). */
const IMF_FIXDATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Clocks that are further apart than this are wrong, in milliseconds. */
const TOLERANCE = 3_600_000;

export const dateIsSent = defineCheck({
  id: "headers/date-is-sent",
  title: "An answer carries a Date header that is close to the actual time",
  requirements: ["headers#date-is-sent"],
  each: "operation",
  needs: [],
  requests: 1,
  async judge(context) {
    const answer = await context.send(context.request());
    const date = answer.header("date");
    const expected = "a Date header such as Sun, 06 Nov 1994 08:49:37 GMT";
    if (date === null) return fail(answer, { expected, actual: "no Date header" });
    if (!IMF_FIXDATE.test(date) || Number.isNaN(Date.parse(date)))
      return fail(answer, { expected, actual: `Date: ${date}` });
    const difference = Date.parse(date) - context.localNow();
    if (Math.abs(difference) <= TOLERANCE) return pass;
    const hours = Math.round(Math.abs(difference) / TOLERANCE);
    return fail(answer, {
      expected: "a Date header that is close to the actual time",
      actual: `Date: ${date}, which is about ${hours} h ${difference > 0 ? "ahead" : "behind"}`,
    });
  },
});
