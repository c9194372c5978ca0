import { compareReports, type Report } from "@iom-conformance/conformance";
import { type SampleCheck, sampleReport } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { renderComparison } from "./comparison.ts";

function check(name: string, status: SampleCheck["status"] = "passed", rest: Partial<SampleCheck> = {}): SampleCheck {
  const broken = status === "failed" || status === "waived" || status === "unstable";
  return { id: `orders@1.0/getOrders/pagination/${name}`, status, violations: broken ? [{}] : [], ...rest };
}

const offered = (version: string, is = true) => ({
  api: "orders",
  version,
  url: "https://iom.example/orders",
  offered: is,
});

const inNextVersion = ({ id, ...rest }: SampleCheck): SampleCheck => ({ ...rest, id: id.replace("@1.0/", "@1.1/") });

const pairs: { readonly [name: string]: readonly [older: Report, newer: Report] } = {
  same: [sampleReport({ checks: [check("limit")] }), sampleReport({ checks: [check("limit")] })],
  everything: [
    sampleReport({
      checks: [
        check("regressed"),
        check("regressed-recommendation", "passed", { level: "should" }),
        check("regressed-waived"),
        check("fixed", "failed"),
        check("still-failing", "failed"),
        check("still-failing-waived", "failed"),
        check("lost-failure", "failed"),
        check("removed-failure", "failed"),
        check("lost-first"),
        check("lost-second"),
        check("lost-third"),
        check("new-failure", "skipped", { reason: "needs writes: true" }),
        check("untested", "skipped", { reason: "needs writes: true" }),
        check("passing"),
      ],
      corrections: [{ id: "orders@1.0/number-type", state: "needed" }],
      observations: [{ id: "target/clock-ahead-seconds", value: 0 }],
    }),
    sampleReport({
      checks: [
        check("regressed", "failed"),
        check("regressed-recommendation", "failed", { level: "should" }),
        check("regressed-waived", "waived", { reason: "TICKET-123" }),
        check("fixed"),
        check("still-failing", "failed"),
        check("still-failing-waived", "waived", { reason: "TICKET-124" }),
        check("lost-failure", "unstable", { reason: "unstable: what was seen first did not repeat" }),
        check("lost-first", "skipped", { reason: "needs fixtures.shopId" }),
        check("lost-second", "skipped", { reason: "needs fixtures.shopId" }),
        check("lost-third", "skipped", { reason: "needs auth.basic" }),
        check("new-failure", "failed"),
        check("new-pass"),
        check("untested", "skipped", { reason: "needs writes: true" }),
        check("passing"),
      ],
      corrections: [{ id: "orders@1.0/number-type", state: "obsolete" }],
      observations: [{ id: "target/clock-ahead-seconds", value: 3 }],
    }),
  ],
  "not-rechecked": [
    sampleReport({ checks: [check("limit", "failed")] }),
    sampleReport({ checks: [check("limit", "skipped", { reason: "needs fixtures.shopId" })] }),
  ],
  incomplete: [
    sampleReport({ checks: [check("limit")] }),
    sampleReport({ checks: [], interrupted: "the target refused the credentials", shard: { index: 1, count: 2 } }),
  ],
  "new-version": [
    sampleReport({ checks: [check("limit", "failed"), check("offset")] }),
    sampleReport({
      apis: [offered("1.0", false), offered("1.1")],
      checks: [inNextVersion(check("limit")), inNextVersion(check("offset", "failed"))],
      target: "https://next.iom.example",
      profile: "mock",
    }),
  ],
  withdrawn: [
    sampleReport({ checks: [check("limit")] }),
    sampleReport({
      apis: [offered("1.0", false), { ...offered("1.0"), api: "messages" }],
      checks: [check("limit", "skipped", { reason: "the API is not offered here" })],
    }),
  ],
  hostile: [
    sampleReport({ checks: [check("limit")], observations: [{ id: "colour", value: "\u001b[31mred" }] }),
    sampleReport({
      checks: [check("limit", "failed", { violations: [{ actual: "\u001b]0;title\u0007\n\u202eevil" }] })],
      observations: [{ id: "colour", value: ["\u009b2J"] }],
    }),
  ],
};

describe("renderComparison", () => {
  it.each(Object.entries(pairs))("looks like the golden file: %s", async (name, [older, newer]) => {
    const text = renderComparison(compareReports(older, newer));

    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
    await expect(text).toMatchFileSnapshot(`../test/golden/comparison-${name}.txt`);
  });

  it("is painted like the golden file", async () => {
    const [older, newer] = pairs.everything ?? [sampleReport(), sampleReport()];
    const text = renderComparison(compareReports(older, newer), { color: true });

    await expect(text).toMatchFileSnapshot("../test/golden/comparison-everything.ansi");
  });
});
