import type { ApiChanges } from "./comparison.ts";
import type { Report, ReportedApi } from "./reportModel.ts";

/**
 * Finds out which API of one report corresponds to which of another. Versions correspond to themselves; where one version of an API is
 * left over on either side, the newer took the place of the older. Two or more left over cannot be told apart and are not paired.
 */
export function pairApis(older: Report, newer: Report): ApiChanges {
  const gone = offeredApis(older).filter((api) => !has(offeredApis(newer), api));
  const come = offeredApis(newer).filter((api) => !has(offeredApis(older), api));
  const versionChanged = gone.flatMap((api) => {
    const successors = come.filter((candidate) => candidate.api === api.api);
    const rivals = gone.filter((candidate) => candidate.api === api.api);
    const [successor] = successors;
    if (!successor || successors.length > 1 || rivals.length > 1) return [];
    return [{ older: idOf(api), newer: idOf(successor) }];
  });
  const replaced = new Set(versionChanged.map((change) => change.older));
  const replacing = new Set(versionChanged.map((change) => change.newer));
  const lost = gone.filter((api) => !replaced.has(idOf(api)));
  return {
    versionChanged,
    added: come.map(idOf).filter((id) => !replacing.has(id)),
    withdrawn: lost.filter((api) => has(newer.target.apis, api)).map(idOf),
    notCovered: lost.filter((api) => !has(newer.target.apis, api)).map(idOf),
  };
}

function offeredApis(report: Report): readonly ReportedApi[] {
  return report.target.apis.filter((api) => api.offered);
}

function has(apis: readonly ReportedApi[], wanted: ReportedApi): boolean {
  return apis.some((api) => idOf(api) === idOf(wanted));
}

function idOf({ api, version }: ReportedApi): string {
  return `${api}@${version}`;
}
