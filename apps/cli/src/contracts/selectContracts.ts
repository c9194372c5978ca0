import type { ConfigFile } from "../config/configFile.ts";
import { suggestion } from "../nearestName.ts";
import { UsageError } from "../usageError.ts";
import type { KnownContract } from "./knownContracts.ts";

/** A contract that will be checked. */
export interface SelectedContract {
  readonly known: KnownContract;
  /** The user asked for it by name, so that its absence is a violation. */
  readonly explicit: boolean;
  /** Its own base URL; null where it is the target followed by the base path. */
  readonly url: string | null;
}

/**
 * Which contracts to check: those of `--api`, else those of the config file; what `--spec` adds is always among them. Without any of
 * these, all that are bundled.
 * @throws {UsageError} for a name that is not known
 */
export function selectContracts(
  known: readonly KnownContract[],
  apis: readonly string[],
  config: ConfigFile,
): readonly SelectedContract[] {
  const configured = (config.values.apis ?? []).map((entry, index) => {
    const { api, url } = typeof entry === "string" ? { api: entry, url: undefined } : entry;
    return { id: api, url: url ?? null, place: config.place(`/apis/${index}`) };
  });
  const urlOf = (id: string) => configured.find((entry) => entry.id === id)?.url ?? null;
  const named = apis.length > 0 ? apis.map((id) => ({ id, place: `--api ${id}` })) : configured;
  const [first, ...more] = named.flatMap(({ id, place }) =>
    known.some((contract) => contract.id === id) ? [] : [unknownApi(place, id, known)],
  );
  if (first !== undefined) throw new UsageError(first, ...more);
  const ids = new Set(named.map(({ id }) => id));
  const asked = known.filter(({ id, added }) => added || ids.has(id));
  if (asked.length > 0) return asked.map((contract) => ({ known: contract, explicit: true, url: urlOf(contract.id) }));
  return known.map((contract) => ({ known: contract, explicit: false, url: null }));
}

function unknownApi(place: string, id: string, known: readonly KnownContract[]): string {
  const ids = known.map((contract) => contract.id);
  const versions = ids.filter((other) => other.split("@")[0] === id.split("@")[0]);
  const mend = versions.length > 0 ? `Known versions: ${versions.join(", ")}.` : suggestion(id, ids);
  const shape = id.includes("@") ? `no API ${id} is known` : `"${id}" is no NAME@VERSION`;
  return `${place}: ${shape}. ${mend} Others can be added with --spec.`;
}
