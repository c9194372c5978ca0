import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { createdResource } from "../support/createdResource.ts";

export const locationDiffers = defineCheck({
  id: "headers/location-differs",
  title: "Two created resources have two locations",
  requirements: ["headers#location-differs"],
  each: "created",
  needs: ["deployment"],
  requests: 2,
  async judge(context) {
    const { header } = context.subject.value;
    const answers = [await createdResource(context), await createdResource(context)];
    const [first, second] = answers.map((answer) => answer.header(header));
    if (!first || !second) return skip(`no ${header} header is sent, see headers/location-is-sent`);
    if (first !== second) return pass;
    return fail(answers, { expected: `two different ${header} headers`, actual: `${first} twice` });
  },
});
