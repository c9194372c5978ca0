import { describeCheck } from "../../test/describeCheck.ts";
import { instead } from "../../test/judged.ts";
import { unknownPathIsNotFound } from "./unknown-path-is-not-found.ts";

describeCheck(unknownPathIsNotFound, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "tolerates gateways",
    defect: instead(404, 401),
    settings: { writes: false },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  ...[200, 500].map((status) => ({
    name: `fails status ${status}`,
    defect: instead(404, status),
    expected: {
      listBooks: `expected: status 404; actual: status ${status} for {"path":"/books/no-such-resource-7f3c9b"}`,
      createLoan: `expected: status 404; actual: status ${status} for {"path":"/loans/no-such-resource-7f3c9b"}`,
    },
  })),
]);
