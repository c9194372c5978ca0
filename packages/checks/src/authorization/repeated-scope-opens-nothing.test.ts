import type { WireRequest } from "@iom-conformance/conformance";
import { describeCheck } from "../../test/describeCheck.ts";
import { itemsOf, pageOf, shelvesContract } from "../../test/shelvesContract.ts";
import { repeatedScopeOpensNothing } from "./repeated-scope-opens-nothing.ts";

const own = itemsOf("Harbour", 3);
const foreign = itemsOf("Castle", 3);

function branchesOf({ url }: WireRequest): readonly string[] {
  return new URL(url).searchParams.getAll("branch");
}

describeCheck(repeatedScopeOpensNothing, [
  {
    name: "passes a target that refuses",
    contract: shelvesContract,
    defect: (_response, request) => (branchesOf(request).length > 1 ? { status: 400 } : pageOf(own, request)),
    expected: { "listBooks branch": "pass" },
  },
  {
    name: "passes a target for which one of them counts",
    contract: shelvesContract,
    defect: (_response, request) => (branchesOf(request)[0] === "9" ? { status: 403 } : pageOf(own, request)),
    expected: { "listBooks branch": "pass" },
  },
  {
    name: "fails a target that looks at one and shows the other",
    contract: shelvesContract,
    defect: (_response, request) => pageOf(branchesOf(request).at(-1) === "9" ? foreign : own, request),
    expected: {
      "listBooks branch":
        'expected: a refusal, or items of the own branch only; actual: an item of the branch Castle for {"branch":"own, foreign"}',
    },
  },
  {
    name: "fails a target that does so the other way round",
    contract: shelvesContract,
    defect: (_response, request) => pageOf(branchesOf(request)[0] === "9" ? [...own, ...foreign] : own, request),
    expected: {
      "listBooks branch":
        'expected: a refusal, or items of the own branch only; actual: an item of the branch Castle for {"branch":"foreign, own"}',
    },
  },
  {
    name: "needs items of the own branch",
    contract: shelvesContract,
    defect: (_response, request) => pageOf([], request),
    expected: { "listBooks branch": "skip: no item of the own branch is known" },
  },
  {
    name: "needs a foreign branch",
    contract: shelvesContract,
    settings: { fixtures: { branch: 7 } },
    expected: { "listBooks branch": "skip: needs fixtures.foreignBranch" },
  },
  { name: "is about parameters whose items tell their branch", expected: {} },
]);
