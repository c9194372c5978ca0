import { describeCheck } from "../../test/describeCheck.ts";
import { itemsOf, pageOf, shelvesContract } from "../../test/shelvesContract.ts";
import { onlyTheNamedScopeIsTouched } from "./only-the-named-scope-is-touched.ts";

const own = itemsOf("Harbour", 120);
const foreign = itemsOf("Castle", 1);

describeCheck(onlyTheNamedScopeIsTouched, [
  {
    name: "passes a list of one branch",
    contract: shelvesContract,
    defect: (_response, request) => pageOf(own, request),
    expected: { "listBooks branch": "pass" },
  },
  {
    name: "passes a list in which some items do not tell",
    contract: shelvesContract,
    defect: (_response, request) => pageOf([{}, { branch: null }, ...own], request),
    expected: { "listBooks branch": "pass" },
  },
  {
    name: "fails a list that ends with another branch",
    contract: shelvesContract,
    defect: (_response, request) => pageOf([...own, ...foreign], request),
    expected: {
      "listBooks branch":
        'expected: the same branch at /branch of every item; actual: 2 different ones for {"Castle":"1 items","Harbour":"120 items"}',
    },
  },
  {
    name: "fails a small page with another branch",
    contract: shelvesContract,
    defect: (_response, request) => pageOf(request.url.includes("take=7") ? itemsOf("Castle", 20) : own, request),
    expected: {
      "listBooks branch":
        'expected: the same branch at /branch of every item; actual: an item of the branch Castle for {"skip":7,"take":7}',
    },
  },
  {
    name: "needs items",
    contract: shelvesContract,
    defect: (_response, request) => pageOf([], request),
    expected: { "listBooks branch": "skip: no item tells of which branch it is" },
  },
  {
    name: "needs answers that tell",
    expected: {
      "listBooks branch": "skip: no answer tells of which branch it is",
      "createLoan branch": "skip: no answer tells of which branch it is",
    },
  },
]);
