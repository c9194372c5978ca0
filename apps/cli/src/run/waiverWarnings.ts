import type { Report } from "@iom-conformance/conformance";
import type { ConfigFile } from "../config/configFile.ts";

/** Waivers whose last day has passed: what they covered counts again, which should surprise nobody. */
export function waiverWarnings(config: ConfigFile, now: number): readonly string[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return (config.values.waivers ?? []).flatMap(({ until }, index) =>
    until !== undefined && until < today
      ? [`${config.place(`/waivers/${index}/until`)}: the waiver ended on ${until} and covers nothing any more`]
      : [],
  );
}

/** Waivers that the run found to be needless, so that they are removed before they cover something else. */
export function needlessWaivers(report: Report): readonly string[] {
  return report.observations
    .filter(({ id }) => id.startsWith("waiver/"))
    .map(({ id, value }) => `the waiver "${id.slice("waiver/".length)}" is ${String(value)}; remove it`);
}
