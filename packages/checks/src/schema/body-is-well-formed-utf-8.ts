import { defineCheck } from "@iom-conformance/conformance";
import { type HeardOctets, hearOctets, judgeOctets } from "../support/octetFault.ts";

export const bodyIsWellFormedUtf8 = defineCheck<"operation", HeardOctets>({
  id: "schema/body-is-well-formed-utf-8",
  title: "The octets of every answer in JSON are well-formed UTF-8",
  requirements: ["schema#body-is-well-formed-utf-8"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  last: true,
  listen: (heard, received) =>
    hearOctets(heard, received, ({ octets, json }) =>
      // A body that was cut off may end within a character.
      octets.isUtf8 || (!json.ok && json.truncated) ? null : "octets that are no UTF-8",
    ),
  judge: (context) => judgeOctets(context, "JSON in UTF-8"),
});
