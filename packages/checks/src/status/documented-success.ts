import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";

export const documentedSuccess = defineCheck({
  id: "status/documented-success",
  title: "A valid request is answered with a documented success",
  requirements: ["status#documented-success"],
  each: "operation",
  needs: [],
  requests: 1,
  async judge(context) {
    return judgeSuccess(context.operation, await context.send(context.request()));
  },
});
