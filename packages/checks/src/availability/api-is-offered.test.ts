import { describeCheck } from "../../test/describeCheck.ts";
import { apiIsOffered } from "./api-is-offered.ts";

describeCheck(apiIsOffered, [
  { name: "passes a target that offers the API", expected: { listBooks: "pass" } },
  { name: "leaves other failures to other checks", defect: () => ({ status: 500 }), expected: { listBooks: "pass" } },
  ...[404, 410, 501].map((status) => ({
    name: `fails status ${status}`,
    defect: () => ({ status }),
    expected: { listBooks: `expected: lending@3.1 under /lending; actual: status ${status}` },
  })),
]);
