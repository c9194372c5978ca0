import { describe, expect, it } from "vitest";
import { api, report } from "../test/limitReport.ts";
import { compareReports } from "./compareReports.ts";
import type { Comparison } from "./comparison.ts";
import type { Report, ReportedApi } from "./reportModel.ts";

describe("pairApis", () => {
  it.each<[string, readonly ReportedApi[], readonly ReportedApi[], Partial<Comparison["apis"]>, boolean]>([
    ["the same", [api("1.0")], [api("1.0")], {}, false],
    ["one more", [api("1.0")], [api("1.0"), api("2.0")], { added: ["orders@2.0"] }, false],
    ["withdrawn", [api("1.0")], [api("1.0", false)], { withdrawn: ["orders@1.0"] }, true],
    [
      "one of two withdrawn",
      [api("1.0"), api("2.0")],
      [api("1.0", false), api("2.0")],
      { withdrawn: ["orders@1.0"] },
      true,
    ],
    ["never offered", [api("1.0", false)], [api("1.0", false)], {}, false],
    ["not asked for", [api("1.0")], [], { notCovered: ["orders@1.0"] }, false],
    [
      "replaced, both asked for",
      [api("1.0"), api("2.0", false)],
      [api("1.0", false), api("2.0")],
      { versionChanged: [{ older: "orders@1.0", newer: "orders@2.0" }] },
      false,
    ],
    [
      "two replaced by one",
      [api("1.0"), api("2.0")],
      [api("3.0")],
      { added: ["orders@3.0"], notCovered: ["orders@1.0", "orders@2.0"] },
      false,
    ],
    [
      "one replaced by two",
      [api("1.0")],
      [api("2.0"), api("3.0")],
      { added: ["orders@2.0", "orders@3.0"], notCovered: ["orders@1.0"] },
      false,
    ],
  ])("pairs APIs: %s", (_name, older, newer, apis, worse) => {
    const offering = (offered: readonly ReportedApi[]): Report => ({
      ...report({}),
      target: { url: "https://iom.example", apis: offered },
    });
    const comparison = compareReports(offering(older), offering(newer));

    expect(comparison.apis).toEqual({ versionChanged: [], added: [], withdrawn: [], notCovered: [], ...apis });
    expect(comparison.worse).toBe(worse);
  });
});
