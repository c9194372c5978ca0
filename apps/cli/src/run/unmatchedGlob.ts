import type { GlobMatcher } from "../createGlobMatcher.ts";
import { nearestName } from "../nearestName.ts";

/** What to say about a glob that matches no check, with the glob that was probably meant; null when it matches one. */
export function unmatchedGlob(
  place: string,
  glob: string,
  ids: readonly string[],
  matches: GlobMatcher,
): string | null {
  if (ids.some((id) => matches(glob, id))) return null;
  const meant = nearestGlob(glob, ids, matches);
  const mend = meant === null ? "See the ids with `iom-conformance list checks`." : `Did you mean "${meant}"?`;
  return `${place}: "${glob}" matches no check. ${mend}`;
}

function nearestGlob(glob: string, ids: readonly string[], matches: GlobMatcher): string | null {
  const works = (candidate: string): boolean => ids.some((id) => matches(candidate, id));
  const segments = glob.split("/");
  const last = segments.at(-1) ?? "";
  const name = nearestName(last.replaceAll(/[*?]/g, ""), [...new Set(ids.map((id) => id.split("/").at(-1) ?? ""))]);
  const candidates = [
    `**/${glob}`,
    `${glob}/**`,
    `**/${glob}/**`,
    ...(name === null
      ? []
      : [[...segments.slice(0, -1), name].join("/"), ...atAnyVersion(segments, name), `**/${name}`]),
    ...atAnyVersion(segments, last),
  ];
  return candidates.find((candidate) => candidate !== glob && works(candidate)) ?? nearestName(glob, ids);
}

/** The same glob for whatever version of the API there is. */
function atAnyVersion(segments: readonly string[], last: string): readonly string[] {
  const [api = "", ...rest] = segments;
  return api.includes("@") && rest.length > 0
    ? [[api.replace(/@.*$/, "@*"), ...rest.slice(0, -1), last].join("/")]
    : [];
}
