import { describe, expect, it } from "vitest";
import { describeCheck } from "../../test/describeCheck.ts";
import { judged, trusted } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { nearMissIsRefused } from "./near-miss-is-refused.ts";

const created = { status: 201, headers: { location: "/lending/loans/0" } };

describeCheck(nearMissIsRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "passes it with other near misses",
    settings: { seed: 7 },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that ignores what it cannot read, with the smallest input",
    defect: (response, request) => {
      if (response.status !== 400) return response;
      return request.method === "POST"
        ? created
        : trusted({ ...request, url: "http://target.test/lending/books?branch=7" });
    },
    expected: {
      listBooks: 'expected: status 400; actual: status 200 for {"since":"2000-3-01"}',
      createLoan:
        'expected: status 400; actual: status 201 for {"path":"/copies/0/days","keyword":"minimum","body":"-9, far below minimum 1"}',
    },
  },
  {
    name: "leaves operations alone that have nothing to break",
    contract: openContract,
    expected: { getHours: "skip: there is nothing to break", putVisit: "skip: there is nothing to break" },
  },
]);

describe("near misses", () => {
  it("are the same with the same seed, and others with another", async () => {
    const sent = async (seed: number) => {
      const texts: string[] = [];
      const record = (response: object, { url, body }: { url: string; body: string | null }) => {
        texts.push(url + body?.replaceAll(/"loanId":"[^"]*"/g, ""));
        return response;
      };
      await judged(nearMissIsRefused, { settings: { seed }, defect: record });
      return texts.toSorted();
    };
    expect(await sent(3)).toEqual(await sent(3));
    expect(await sent(3)).not.toEqual(await sent(4));
  });
});
