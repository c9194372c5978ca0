import type { Operation, Parameter } from "@iom-conformance/contract";
import type { Pair } from "./pair.ts";

/**
 * The parameters such that no range ends before it begins, which servers may refuse or answer with nothing: where both ends are there and
 * nobody asked for just these values, they change places.
 */
export function orderedRanges(
  { traits }: Operation,
  parameters: ReadonlyMap<Parameter, readonly Pair[]>,
  pinned: ReadonlySet<string>,
): ReadonlyMap<Parameter, readonly Pair[]> {
  const ordered = new Map(parameters);
  const byName = new Map([...parameters.keys()].map((parameter) => [parameter.name, parameter]));
  for (const start of traits.filters ?? []) {
    const end = traits.filters?.find(({ field, match }) => field === start.field && match === "not-after");
    const [from, to] = [byName.get(start.parameter), end && byName.get(end.parameter)];
    if (start.match !== "not-before" || !from || !to || pinned.has(from.name) || pinned.has(to.name)) continue;
    const [[, first] = [], ...moreFirst] = ordered.get(from) ?? [];
    const [[, last] = [], ...moreLast] = ordered.get(to) ?? [];
    if (first === undefined || last === undefined || moreFirst.length + moreLast.length > 0) continue;
    if (Date.parse(first) <= Date.parse(last)) continue;
    ordered.set(from, [[from.name, last]]).set(to, [[to.name, first]]);
  }
  return ordered;
}
