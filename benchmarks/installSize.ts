import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type InstalledWeight,
  installPacked,
  installPublished,
  packWithDependencies,
  weighInstallation,
} from "../scripts/packedInstall.ts";
import type { Benchmark, Measurement } from "./support/measurement.ts";

const RIVAL = "@stoplight/prism-cli@5.16.0";

/** What an installation brings, against that of a mock server for OpenAPI documents, which is the smaller part of the same subject. */
export const installSize: Benchmark = {
  name: "install-size",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "iom-conformance-size-"));
    try {
      const [ours, rival] = [join(folder, "ours"), join(folder, "rival")];
      await Promise.all([mkdir(ours), mkdir(rival)]);
      await installPacked("iom-conformance", await packWithDependencies("iom-conformance", folder), ours);
      await installPublished(RIVAL, rival);
      return measurements(await weighInstallation(ours), await weighInstallation(rival));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function measurements(ours: InstalledWeight, rival: InstalledWeight): readonly Measurement[] {
  const name = `npm install ${RIVAL}`;
  return [
    {
      what: "npm install iom-conformance, packages",
      ours: { value: ours.packages, unit: "packages" },
      rival: { name, value: { value: rival.packages, unit: "packages" } },
      target: { atMost: { value: 60, unit: "packages" } },
    },
    {
      what: "npm install iom-conformance, files",
      ours: { value: ours.bytes / 1e6, unit: "MB" },
      rival: { name, value: { value: rival.bytes / 1e6, unit: "MB" } },
      target: { atMost: { value: 40, unit: "MB" } },
    },
  ];
}
