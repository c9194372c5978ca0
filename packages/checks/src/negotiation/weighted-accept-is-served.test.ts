import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { weightedAcceptIsServed } from "./weighted-accept-is-served.ts";

const BOOKS = "application/vnd.library.books+json";

const refusing =
  (refused: string): ((accept: string | undefined) => number) =>
  (accept) =>
    accept?.includes(refused) ? 406 : 200;

describeCheck(weightedAcceptIsServed, [
  {
    name: "passes a target that reads ranges and weights",
    defect: (_, request) => trusted({ ...request, headers: [] }),
    expected: { listBooks: "pass" },
  },
  ...[
    { refused: "q=0.1", accept: `application/x-no-such-type;q=0.9, ${BOOKS};q=0.1` },
    { refused: " ; q", accept: `application/x-no-such-type,${BOOKS} ; q=0.001 , image/png` },
    { refused: "*/*;", accept: "*/*;q=0.1" },
    { refused: "n/*", accept: "application/*;q=0.5" },
  ].map(({ refused, accept }) => ({
    name: `fails a target that does not understand ${accept}`,
    defect: (_: object, request: Parameters<typeof headerOf>[0]) => ({
      status: refusing(refused)(headerOf(request, "accept")),
    }),
    expected: { listBooks: `expected: status 200; actual: status 406 for ${JSON.stringify({ accept })}` },
  })),
  {
    name: "needs a documented success with content",
    contract: openContract,
    expected: {},
  },
]);
