import type { CheckStatus, Outcome, Report, ReportedApi, ReportedObligation, RunSummary } from "../src/reportModel.ts";

/** What a report says about one subject; `absent` leaves it out. */
export type Seen = CheckStatus | "absent";

export function api(version: string, offered = true): ReportedApi {
  return { api: "orders", version, url: "https://iom.example/orders", offered };
}

const outcomes: { readonly [seen in Seen]: Outcome } = {
  passed: "verified",
  failed: "violated",
  waived: "waived",
  skipped: "not-tested",
  errored: "not-tested",
  unstable: "not-tested",
  absent: "not-tested",
};

const reasons: { readonly [seen in Seen]?: string } = {
  waived: "TICKET-1",
  skipped: "needs fixtures.shopId",
  errored: "the check threw",
};

/** A report of one check that judges the named subjects. */
export function report(subjects: { readonly [subject: string]: Seen }, run: Partial<RunSummary> = {}): Report {
  const id = "orders@1.0/getOrders/pagination/limit-is-respected";
  const present = Object.entries(subjects).filter(([, seen]) => seen !== "absent");
  const worst = (
    ["errored", "failed", "waived", "unstable", "passed", "skipped"] as const satisfies CheckStatus[]
  ).find((status) => present.some(([, seen]) => seen === status));
  const violations = present.filter(([, seen]) => ["failed", "waived", "unstable"].includes(seen));
  const obligations = present.map(
    ([subject, seen]): ReportedObligation => ({
      requirement: "pagination#limit-is-respected",
      api: "orders@1.0",
      operation: "getOrders",
      subject,
      outcome: outcomes[seen],
      reason: reasons[seen] ?? null,
      check: id,
    }),
  );
  return {
    formatVersion: 1,
    tool: { name: "iom-conformance", version: "1.0.0" },
    run: {
      id: "run",
      startedAt: "2026-01-01T00:00:00.000Z",
      durationMs: 1,
      seed: 1,
      profile: "deployment",
      shard: null,
      complete: true,
      reason: null,
      ...run,
    },
    target: { url: "https://iom.example", apis: [api("1.0")] },
    summary: {
      verdict: "conformant",
      passed: 0,
      failed: 0,
      waived: 0,
      unstable: 0,
      skipped: 0,
      errored: 0,
      requests: 0,
      obligations: { verified: 0, violated: 0, waived: 0, "not-tested": 0 },
    },
    checks: worst
      ? [
          {
            id,
            status: worst,
            level: "must",
            title: "The limit is respected",
            requirements: ["pagination#limit-is-respected"],
            reason: reasons[worst] ?? null,
            violations: violations.map(([subject]) => ({
              id: subject,
              subject,
              expected: "at most 1 item",
              actual: "2 items",
              input: {},
              exchanges: [],
              curl: "",
              replay: "",
              occurrences: 1,
              subjects: [""],
            })),
          },
        ]
      : [],
    obligations,
    corrections: [{ id: "orders@1.0/no-null", state: "needed" }],
    observations: [{ id: "orders@1.0/getOrders/default-sort", value: "date" }],
    written: [],
    exchanges: [],
  };
}

/** The same report of another version of the API. */
export function inVersion(report: Report, version: string): Report {
  return JSON.parse(
    JSON.stringify(report)
      .replaceAll("orders@1.0", `orders@${version}`)
      .replaceAll(`"version":"1.0"`, `"version":"${version}"`),
  );
}
