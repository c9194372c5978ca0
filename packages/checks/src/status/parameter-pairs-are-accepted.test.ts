import { describeCheck } from "../../test/describeCheck.ts";
import { parameterPairsAreAccepted } from "./parameter-pairs-are-accepted.ts";

describeCheck(parameterPairsAreAccepted, [
  { name: "passes a conformant target", expected: { listBooks: "pass" } },
  {
    name: "fails a target that two parameters bring down, with these two",
    defect: (response, { url }) => (/sort=AUTHOR/.test(url) && /author=/.test(url) ? { status: 500 } : response),
    expected: {
      listBooks: 'expected: status 200; actual: status 500 for {"sort":"AUTHOR","author":["Kafka"]}',
    },
  },
  {
    name: "fails a target that one parameter brings down, with this one",
    defect: (response, { url }) => (/since=/.test(url) ? { status: 400 } : response),
    expected: { listBooks: 'expected: status 200; actual: status 400 for {"since":"2026-02-01"}' },
  },
]);
