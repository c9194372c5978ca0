import { defineCheck, fail, pass } from "@iom-conformance/conformance";

/** Every page counts here; other checks leave a list that cannot be read to its end to this one. */
export const listIsReadable = defineCheck({
  id: "pagination/list-is-readable",
  title: "The list can be read page by page to its end",
  requirements: ["pagination#list-is-readable"],
  each: "pagination",
  needs: ["deployment"],
  requests: 0,
  async judge({ crawl, subject }) {
    const { failure, items } = await crawl({ failure: "return" });
    if (!failure) return pass;
    const { expected, actual, answer } = failure;
    return fail(answer, { expected, actual, input: { [subject.value.offset]: items.length } });
  },
});
