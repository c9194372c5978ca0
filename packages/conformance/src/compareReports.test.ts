import { describe, expect, it } from "vitest";
import { api, inVersion, report, type Seen } from "../test/limitReport.ts";
import { compareReports } from "./compareReports.ts";
import type { ComparedObligation, Comparison } from "./comparison.ts";
import type { Report, ReportedApi, RunSummary } from "./reportModel.ts";

const lists = ["regressed", "fixed", "stillFailing", "newlyTested", "notRechecked"] as const;

describe("compareReports", () => {
  it.each<[before: Seen, after: Seen, list: (typeof lists)[number] | null, worse: boolean]>([
    ["passed", "passed", null, false],
    ["passed", "failed", "regressed", true],
    ["passed", "waived", "regressed", false],
    ["passed", "skipped", "notRechecked", false],
    ["passed", "errored", "notRechecked", false],
    ["passed", "unstable", "notRechecked", false],
    ["passed", "absent", "notRechecked", false],
    ["failed", "passed", "fixed", false],
    ["failed", "failed", "stillFailing", false],
    ["failed", "waived", "stillFailing", false],
    ["failed", "skipped", "notRechecked", false],
    ["failed", "errored", "notRechecked", false],
    ["failed", "unstable", "notRechecked", false],
    ["failed", "absent", "notRechecked", false],
    ["waived", "passed", "fixed", false],
    ["waived", "failed", "stillFailing", false],
    ["waived", "absent", "notRechecked", false],
    ["skipped", "passed", "newlyTested", false],
    ["skipped", "failed", "newlyTested", false],
    ["unstable", "failed", "newlyTested", false],
    ["absent", "passed", "newlyTested", false],
    ["absent", "failed", "newlyTested", false],
    ["absent", "waived", "newlyTested", false],
    ["skipped", "errored", null, false],
    ["absent", "skipped", null, false],
  ])("%s, then %s: %s", (before, after, list, worse) => {
    const comparison = compareReports(report({ limit: before }), report({ limit: after }));

    expect(listsOf(comparison)).toEqual(list ? [list] : []);
    expect(comparison.worse).toBe(worse);
    expect(comparison.conclusive).toBe(true);
  });

  it("tells both standings of an entry", () => {
    const comparison = compareReports(report({ limit: "failed" }), report({ limit: "skipped" }));

    expect(comparison.notRechecked).toEqual<ComparedObligation[]>([
      {
        check: "orders@1.0/getOrders/pagination/limit-is-respected",
        api: "orders@1.0",
        operation: "getOrders",
        subject: "limit",
        requirements: ["pagination#limit-is-respected"],
        level: "must",
        before: { status: "failed", reason: null, expected: "at most 1 item", actual: "2 items" },
        after: { status: "skipped", reason: "needs fixtures.shopId", expected: null, actual: null },
      },
    ]);
  });

  it("judges the subjects of one check apart", () => {
    const comparison = compareReports(
      report({ limit: "failed", offset: "failed", sort: "passed" }),
      report({ limit: "failed", offset: "passed", sort: "failed" }),
    );

    expect(subjectsIn(comparison)).toEqual({ regressed: ["sort"], fixed: ["offset"], stillFailing: ["limit"] });
  });

  it("lists subjects apart that changed alike", () => {
    const comparison = compareReports(
      report({ limit: "passed", offset: "passed" }),
      report({ limit: "failed", offset: "failed" }),
    );

    expect(subjectsIn(comparison)).toEqual({ regressed: ["limit", "offset"] });
  });

  it.each(["skipped", "errored", "unstable", "waived"] as const)("tells that it is %s now", (seen) => {
    const { notRechecked, stillFailing } = compareReports(report({ limit: "failed" }), report({ limit: seen }));

    expect([...notRechecked, ...stillFailing].map((entry) => entry.after.status)).toEqual([seen]);
  });

  it("tells which subject of an unstable check is unstable", () => {
    const older = report({ limit: "passed", offset: "passed", sort: "passed" });
    const newer = report({ limit: "unstable", offset: "skipped", sort: "failed" });

    expect(compareReports(older, newer).notRechecked.map((entry) => [entry.subject, entry.after.status])).toEqual([
      ["limit", "unstable"],
      ["offset", "skipped"],
    ]);
  });

  it("keeps the reason of a check apart from the subjects that it settled", () => {
    const comparison = compareReports(report({ limit: "passed" }), report({ limit: "failed", offset: "errored" }));

    expect(comparison.regressed[0]?.after).toEqual({
      status: "failed",
      reason: null,
      expected: "at most 1 item",
      actual: "2 items",
    });
  });

  it("lists the requirements of one check together", () => {
    const both = (report: Report): Report => ({
      ...report,
      obligations: report.obligations.flatMap((entry) => [entry, { ...entry, requirement: "pagination#second" }]),
    });
    const comparison = compareReports(both(report({ limit: "passed" })), both(report({ limit: "failed" })));

    expect(comparison.regressed.map((entry) => entry.requirements)).toEqual([
      ["pagination#limit-is-respected", "pagination#second"],
    ]);
  });

  it("takes nothing for fixed that another check judges now", () => {
    const renamed = rename(report({ limit: "passed" }), "limit-is-respected", "limit-is-kept");
    const comparison = compareReports(report({ limit: "failed" }), renamed);

    expect(listsOf(comparison)).toEqual(["notRechecked"]);
    expect(comparison.notRechecked[0]?.after.reason).toBe(
      "orders@1.0/getOrders/pagination/limit-is-respected did not run; orders@1.0/getOrders/pagination/limit-is-kept judges it now",
    );
  });

  it("takes a promise that another check finds broken for a regression", () => {
    const renamed = rename(report({ limit: "failed" }), "limit-is-respected", "limit-is-kept");

    expect(compareReports(report({ limit: "passed" }), renamed).worse).toBe(true);
  });

  it("finds the reason in the obligation when the check was not even planned", () => {
    const unplanned = report({ limit: "skipped" });
    const comparison = compareReports(report({ limit: "failed" }), {
      ...unplanned,
      checks: [],
      obligations: unplanned.obligations.map((obligation) => ({ ...obligation, check: null })),
    });

    expect(comparison.notRechecked.map((entry) => [entry.check, entry.after.reason])).toEqual([
      ["orders@1.0/getOrders/pagination/limit-is-respected", "needs fixtures.shopId"],
    ]);
  });

  it("compares checks that no obligation names", () => {
    const bare = (seen: Seen): Report => ({ ...report({ limit: seen }), obligations: [] });

    expect(listsOf(compareReports(bare("failed"), bare("failed")))).toEqual(["stillFailing"]);
    expect(compareReports(bare("failed"), bare("skipped")).notRechecked[0]?.after.reason).toBe(
      "the newer report has no such obligation",
    );
  });

  it.each<[string, Partial<RunSummary>, Partial<RunSummary>, boolean]>([
    ["complete", {}, {}, true],
    ["newer cut short", {}, { complete: false, reason: "interrupted" }, false],
    ["older cut short", { complete: false, reason: "interrupted" }, {}, false],
    ["newer is a shard", {}, { shard: { index: 1, count: 2 } }, false],
    ["different shards", { shard: { index: 1, count: 2 } }, { shard: { index: 2, count: 2 } }, false],
    ["the same shard", { shard: { index: 1, count: 2 } }, { shard: { count: 2, index: 1 } }, true],
  ])("says whether it is conclusive: %s", (_name, older, newer, conclusive) => {
    const comparison = compareReports(report({ limit: "passed" }, older), report({ limit: "passed" }, newer));

    expect(comparison.conclusive).toBe(conclusive);
  });

  it.each<[string, Partial<RunSummary>, readonly ReportedApi[], string]>([
    ["cut short", { complete: false, reason: "interrupted" }, [], "the newer run was cut short: interrupted"],
    ["withdrawn", {}, [api("1.0", false)], "the target does not offer orders@1.0 any more"],
    ["not asked for", {}, [], "the newer report does not cover orders@1.0"],
    ["another version", {}, [api("2.0")], "orders@2.0 has no such obligation"],
    ["a shard", { shard: { index: 1, count: 2 } }, [api("1.0")], "the newer report is shard 1 of 2 only"],
    ["left out", {}, [api("1.0")], "the newer report has no such obligation"],
  ])("says why an obligation is absent: %s", (_name, run, apis, reason) => {
    const newer = { ...report({}, run), target: { url: "https://iom.example", apis } };

    expect(compareReports(report({ limit: "failed" }), newer).notRechecked[0]?.after.reason).toBe(reason);
  });

  it("compares an API with the version that took its place", () => {
    const comparison = compareReports(
      report({ limit: "failed", offset: "passed", sort: "failed" }),
      inVersion(report({ limit: "passed", offset: "failed" }), "2.0"),
    );

    expect(comparison.apis).toEqual({
      versionChanged: [{ older: "orders@1.0", newer: "orders@2.0" }],
      added: [],
      withdrawn: [],
      notCovered: [],
    });
    expect(subjectsIn(comparison)).toEqual({ regressed: ["offset"], fixed: ["limit"], notRechecked: ["sort"] });
    expect(comparison.fixed[0]?.check).toBe("orders@2.0/getOrders/pagination/limit-is-respected");
    expect(comparison.notRechecked[0]?.check).toBe("orders@1.0/getOrders/pagination/limit-is-respected");
    expect(comparison.observations).toEqual([]);
    expect(comparison.corrections).toEqual([]);
  });

  it("compares with the version that both reports ask for and only the newer is offered", () => {
    const both = (old: Seen, next: Seen, apis: readonly ReportedApi[]): Report => {
      const [first, second] = [report({ limit: old }), inVersion(report({ limit: next }), "2.0")];
      return {
        ...first,
        target: { url: "https://iom.example", apis },
        checks: [...first.checks, ...second.checks],
        obligations: [...first.obligations, ...second.obligations],
        corrections: [
          ...first.corrections,
          ...second.corrections.map((entry) => ({ ...entry, state: "not-observed" as const })),
        ],
        observations: [...first.observations, ...second.observations.map((entry) => ({ ...entry, value: "unknown" }))],
      };
    };
    const comparison = compareReports(
      both("passed", "skipped", [api("1.0"), api("2.0", false)]),
      inVersion(report({ limit: "failed" }), "2.0"),
    );

    expect(subjectsIn(comparison)).toEqual({ regressed: ["limit"] });
    expect(comparison.corrections).toEqual([]);
    expect(comparison.observations).toEqual([]);
    expect(comparison.stillUntested).toBe(0);
  });

  it("lists changed observations and corrections, whatever the order of keys", () => {
    const older: Report = {
      ...report({}),
      observations: [
        { id: "same", value: { left: 1, right: [2] } },
        { id: "other", value: "text" },
        { id: "gone", value: null },
      ],
      corrections: [
        { id: "same", state: "needed" },
        { id: "mended", state: "needed" },
      ],
    };
    const newer: Report = {
      ...report({}),
      observations: [
        { id: "same", value: { right: [2], left: 1 } },
        { id: "other", value: "number" },
        { id: "new", value: null },
      ],
      corrections: [
        { id: "same", state: "needed" },
        { id: "mended", state: "obsolete" },
      ],
    };
    const comparison = compareReports(older, newer);

    expect(comparison.observations).toEqual([
      { id: "other", before: "text", after: "number" },
      { id: "new", after: null },
      { id: "gone", before: null },
    ]);
    expect(comparison.corrections).toEqual([{ id: "mended", before: "needed", after: "obsolete" }]);
    expect(comparison.worse).toBe(false);
  });

  it("counts what did not change", () => {
    const same = report({ limit: "passed", offset: "passed", sort: "skipped" });

    expect(compareReports(same, same)).toMatchObject({ stillPassing: 2, stillUntested: 1 });
  });
});

function rename(report: Report, from: string, to: string): Report {
  const renamed = (id: string): string => id.replace(`/${from}`, `/${to}`);
  return {
    ...report,
    checks: report.checks.map((check) => ({ ...check, id: renamed(check.id) })),
    obligations: report.obligations.map((entry) => ({ ...entry, check: entry.check && renamed(entry.check) })),
  };
}

function listsOf(comparison: Comparison): readonly string[] {
  return lists.filter((list) => comparison[list].length > 0);
}

function subjectsIn(comparison: Comparison): { readonly [list: string]: readonly string[] } {
  return Object.fromEntries(
    lists.flatMap((list) =>
      comparison[list].length > 0 ? [[list, comparison[list].map((entry) => entry.subject)]] : [],
    ),
  );
}
