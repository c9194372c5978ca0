import { describeCheck } from "../../test/describeCheck.ts";
import { parameterIsAccepted } from "./parameter-is-accepted.ts";

describeCheck(parameterIsAccepted, [
  {
    name: "passes a conformant target",
    expected: { "listBooks sort": "pass", "listBooks since": "pass", "listBooks author": "pass" },
  },
  {
    name: "tries every value of an enumeration",
    defect: (response, { url }) => (url.includes("sort=AUTHOR") ? { status: 400 } : response),
    expected: {
      "listBooks sort": 'expected: status 200; actual: status 400 for {"sort":"AUTHOR"}',
      "listBooks since": "pass",
      "listBooks author": "pass",
    },
  },
  {
    name: "fails a target that chokes on a documented example",
    defect: (response, { url }) => (url.includes("author=Kafka") ? { status: 500 } : response),
    expected: {
      "listBooks sort": "pass",
      "listBooks since": "pass",
      "listBooks author": 'expected: status 200; actual: status 500 for {"author":["Kafka"]}',
    },
  },
]);
