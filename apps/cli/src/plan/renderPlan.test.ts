import { expect, it } from "vitest";
import { renderPlan } from "./renderPlan.ts";

it("renderPlan shows what would be sent and judged, and what would not and why", async () => {
  const text = renderPlan({
    checks: 3,
    observations: 2,
    obligations: 40,
    requests: 1,
    kinds: { reading: 1, writing: 0, refused: 0 },
    apis: [
      {
        api: "library@1.2",
        url: "http://library.example/library",
        operations: [
          {
            operation: "getBooks",
            method: "GET",
            path: "/books",
            checks: 3,
            requests: 15,
            kinds: { reading: 4, writing: 0, refused: 11 },
            observed: { observations: 2, requests: 3 },
            areas: [
              { area: "status", checks: 1, requests: 1 },
              { area: "authentication", checks: 2, requests: 11 },
            ],
          },
          {
            operation: "lend",
            method: "POST",
            path: "/loans",
            checks: 2,
            requests: 5,
            kinds: { reading: 1, writing: 4, refused: 0 },
            observed: { observations: 0, requests: 0 },
            areas: [],
          },
        ],
      },
    ],
    notTested: [
      { reason: "needs writes: true", enabledBy: "writes: true", judgeable: true, obligations: 12, names: [] },
      { reason: "needs auth.basic", enabledBy: "auth.basic", judgeable: true, obligations: 3, names: [] },
      {
        reason: "static mock",
        enabledBy: null,
        judgeable: true,
        obligations: 2,
        names: ["library@1.2/getBooks/a/x", "library@1.2/lend/a/x", "library@1.2/lend/a/y", "library@1.2/lend/a/z"],
      },
      { reason: "Nobody can tell.", enabledBy: null, judgeable: false, obligations: 1, names: ["a#b", "a#c"] },
    ],
  });
  await expect(text).toMatchFileSnapshot("../../test/golden/plan.txt");
});
