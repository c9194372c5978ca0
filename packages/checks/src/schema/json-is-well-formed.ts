import { defineCheck } from "@iom-conformance/conformance";
import { type HeardOctets, hearOctets, judgeOctets } from "../support/octetFault.ts";

export const jsonIsWellFormed = defineCheck<"operation", HeardOctets>({
  id: "schema/json-is-well-formed",
  title: "Every answer that says to be JSON is JSON",
  requirements: ["schema#json-is-well-formed"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  last: true,
  listen: (heard, received) =>
    hearOctets(heard, received, ({ json }) => (json.ok || json.truncated ? null : "text that is no JSON")),
  judge: (context) => judgeOctets(context, "JSON, as the media type says"),
});
