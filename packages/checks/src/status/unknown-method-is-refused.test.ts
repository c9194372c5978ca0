import { describeCheck } from "../../test/describeCheck.ts";
import { unknownMethodIsRefused } from "./unknown-method-is-refused.ts";

const listed = { listBooks: "skip: where nothing is written, nothing but GET and HEAD is sent" };
const known = ["GET", "POST"];

describeCheck(unknownMethodIsRefused, [
  { name: "passes a conformant target", expected: { ...listed, createLoan: "pass" } },
  ...[404, 501, 400, 307].map((status) => ({
    name: `passes a target that answers ${status}`,
    defect: (response: object, { method }: { readonly method: string }) =>
      known.includes(method) ? response : { status },
    expected: { ...listed, createLoan: "pass" },
  })),
  {
    name: "fails a target that takes every method for POST",
    defect: (response, { method }) => (known.includes(method) ? response : { status: 201 }),
    expected: {
      ...listed,
      createLoan:
        'expected: status 501 or 405, or another refusal of the caller; actual: status 201 for {"method":"PROPFIND"}',
    },
  },
  {
    name: "fails a target that a method brings down",
    defect: (response, { method }) => (method === "NOSUCHMETHOD" ? { status: 500 } : response),
    expected: {
      ...listed,
      createLoan:
        'expected: status 501 or 405, or another refusal of the caller; actual: status 500 for {"method":"NOSUCHMETHOD"}',
    },
  },
]);
