import { defineCheck } from "@iom-conformance/conformance";
import { type HeardOctets, hearOctets, judgeOctets } from "../support/octetFault.ts";

export const noByteOrderMark = defineCheck<"operation", HeardOctets>({
  id: "schema/no-byte-order-mark",
  title: "No answer in JSON begins with a byte order mark",
  requirements: ["schema#no-byte-order-mark"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  last: true,
  listen: (heard, received) =>
    hearOctets(heard, received, ({ octets }) => (octets.hasByteOrderMark ? "EF BB BF before the JSON" : null)),
  judge: (context) => judgeOctets(context, "JSON without a byte order mark"),
});
