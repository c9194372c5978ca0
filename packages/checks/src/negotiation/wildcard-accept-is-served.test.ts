import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { wildcardAcceptIsServed } from "./wildcard-accept-is-served.ts";

describeCheck(wildcardAcceptIsServed, [
  { name: "passes a conformant target", expected: { listBooks: "pass" } },
  {
    name: "fails a target that takes the wildcard for a name",
    defect: (response, request) => (headerOf(request, "accept") === "*/*" ? { status: 406 } : response),
    expected: { listBooks: 'expected: status 200; actual: status 406 for {"accept":"*/*"}' },
  },
]);
