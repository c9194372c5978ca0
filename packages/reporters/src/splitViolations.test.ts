import type { ReportedCheck } from "@iom-conformance/conformance";
import { sampleReport } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { splitViolations } from "./splitViolations.ts";

const id = "orders@1.0/getOrders/pagination/limit-is-respected";

describe("splitViolations", () => {
  it.each<[ReportedCheck["status"], "violated" | "not-tested" | null, "confirmed" | "unstable"]>([
    ["failed", "violated", "confirmed"],
    ["failed", "not-tested", "unstable"],
    ["failed", null, "confirmed"],
    ["unstable", "not-tested", "unstable"],
    ["unstable", null, "unstable"],
    ["errored", "not-tested", "unstable"],
  ])("%s, obligation %s: %s", (status, outcome, kind) => {
    const subjects = outcome === null ? {} : { limit: { outcome, reason: null } };
    const full = sampleReport({ checks: [{ id, status, violations: [{ subject: "limit" }], subjects }] });
    const report = outcome === null ? { ...full, obligations: [] } : full;
    const found = report.checks.map(splitViolations(report))[0];

    expect(found?.[kind].map(({ subject }) => subject)).toEqual(["limit"]);
    expect([...(found?.confirmed ?? []), ...(found?.unstable ?? [])]).toHaveLength(1);
  });
});
