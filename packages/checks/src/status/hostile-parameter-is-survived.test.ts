import { describeCheck } from "../../test/describeCheck.ts";
import { hostileParameterIsSurvived } from "./hostile-parameter-is-survived.ts";

const passing = {
  "listBooks branch": "pass",
  "listBooks sort": "pass",
  "listBooks since": "pass",
  "listBooks author": "pass",
};
const crashed = { status: 500 };

describeCheck(hostileParameterIsSurvived, [
  { name: "passes a conformant target", expected: passing },
  {
    name: "passes targets that refuse everything strange",
    defect: (response, { url }) => (/%|x{9}|=&|=$/.test(url) ? { status: url.length > 500 ? 414 : 400 } : response),
    expected: passing,
  },
  {
    name: "fails a target that long values bring down, with a short one",
    defect: (response, { url }) => (/x{255}/.test(url) ? crashed : response),
    expected: {
      ...passing,
      "listBooks author":
        'expected: no server error; actual: status 500 for {"author":"312 characters","is":"2,000 characters"}',
    },
  },
  {
    name: "fails a target that one character brings down",
    defect: (response, { url }) => (/%F0%9F/.test(url) ? { status: 502 } : response),
    expected: {
      ...passing,
      "listBooks author":
        'expected: no server error; actual: status 502 for {"author":"😀","is":"scripts of the world"}',
    },
  },
  {
    name: "fails a target that NUL brings down, in every parameter",
    defect: (response, { url }) => (/%00/.test(url) ? crashed : response),
    expected: Object.fromEntries(
      ["branch", "sort", "since", "author"].map((name) => [
        `listBooks ${name}`,
        `expected: no server error; actual: status 500 for {"${name}":"\\u0000","is":"NUL"}`,
      ]),
    ),
  },
  {
    name: "fails a target that stumbles over empty and repeated parameters",
    defect: (response, { url }) => (/sort=(&|$)|since=1&since=2/.test(url) ? crashed : response),
    expected: {
      ...passing,
      "listBooks sort": 'expected: no server error; actual: status 500 for {"sort":"","is":"nothing"}',
      "listBooks since": 'expected: no server error; actual: status 500 for {"since":["1","2"],"is":"twice"}',
    },
  },
]);
