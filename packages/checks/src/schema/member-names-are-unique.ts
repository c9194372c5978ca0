import { defineCheck } from "@iom-conformance/conformance";
import { type HeardOctets, hearOctets, judgeOctets } from "../support/octetFault.ts";
import { repeatedMember } from "../support/repeatedMember.ts";

export const memberNamesAreUnique = defineCheck<"operation", HeardOctets>({
  id: "schema/member-names-are-unique",
  title: "No object of an answer in JSON has two members of one name",
  requirements: ["schema#member-names-are-unique"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  last: true,
  listen: (heard, received) =>
    hearOctets(heard, received, ({ json, text }) => {
      const path = json.ok ? repeatedMember(text, json.value) : null;
      return path === null ? null : `${path} twice`;
    }),
  judge: (context) => judgeOctets(context, "each member of an object once"),
});
