import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";

const trace = [
  "org.postgresql.util.PSQLException: ERROR: value too long for type character varying(1000)",
  "\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2675)",
].join("\n");

const failure = errorReport(400, [{ code: "BAD_REQUEST", message: trace }]);

export const longValuesShowAStackTrace: Fault = {
  id: "long-values-show-a-stack-trace",
  area: "errors",
  story: "The new query log throws on long values, and its exception is sent to the client.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isLong = [...new URL(request.url).searchParams.values()].some((value) => value.length > 1000);
      return healthy.send(isLong ? failure : answer, request);
    },
  }),
};
