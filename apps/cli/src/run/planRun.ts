import { relative } from "node:path";
import { checks, observations } from "@iom-conformance/checks";
import { type Auth, type Plan, type Profile, plan, type TargetApi } from "@iom-conformance/conformance";
import type { Contract } from "@iom-conformance/contract";
import { type ConfigFile, noConfigFile } from "../config/configFile.ts";
import { defaultConfigName, readConfigFile } from "../config/readConfigFile.ts";
import { urlProblem } from "../config/urlProblem.ts";
import { fixtureProblems } from "../contracts/fixtureProblems.ts";
import { type KnownContract, knownContracts } from "../contracts/knownContracts.ts";
import { readRequirements } from "../contracts/readRequirements.ts";
import { type SelectedContract, selectContracts } from "../contracts/selectContracts.ts";
import { createGlobMatcher, type GlobMatcher } from "../createGlobMatcher.ts";
import type { Io } from "../io.ts";
import { UsageError } from "../usageError.ts";
import type { PlanOptions } from "./runOptions.ts";
import { unmatchedGlob } from "./unmatchedGlob.ts";

/** A run that was laid out and sends nothing yet. */
export interface PlannedRun {
  readonly config: ConfigFile;
  /** Without a trailing slash; null when none is given. */
  readonly target: string | null;
  readonly apis: readonly TargetApi[];
  readonly auth: Auth;
  readonly plan: Plan;
  readonly matches: GlobMatcher;
  /** What had to be repaired to read the contracts that the user added. */
  readonly warnings: readonly string[];
}

/**
 * Reads the config file and the contracts and lays out the run. With `omissions`, each contract can also be had without each of its
 * corrections, which takes as many readings of it.
 * @throws {UsageError} for whatever the user can mend
 */
export async function planRun(
  options: PlanOptions,
  io: Pick<Io, "cwd" | "env">,
  { omissions = false }: { readonly omissions?: boolean } = {},
): Promise<PlannedRun> {
  const config = await readConfigFile({ file: options.config, cwd: io.cwd, env: io.env });
  const target = readTarget(options, config);
  const known = await knownContracts(options.spec ?? [], io.cwd);
  const selected = selectContracts(known, options.api ?? [], config);
  const apis = await Promise.all(selected.map((entry) => planApi(entry, target, config, omissions)));
  const requirements = await readRequirements();
  const matches = createGlobMatcher();
  const settings = {
    apis,
    auth: authOf(config, options.profile),
    fixtures: config.values.fixtures ?? {},
    writes: config.values.writes ?? false,
    profile: options.profile,
    limits: config.values.limits ?? {},
    checks: options.check ?? [],
    shard: options.shard ?? null,
    matches,
  };
  const planned = plan(settings, checks, requirements, observations);
  const ids = [...planned.checks, ...planned.observations].map(({ id }) => id);
  refuse((options.check ?? []).flatMap((glob) => unmatchedGlob(`--check ${glob}`, glob, ids, matches) ?? []));
  await refuseUnknownInConfig(config, known, (contracts) => {
    const everything = contracts.map((contract) => ({ contract, url: "", explicit: true }));
    return plan({ ...settings, apis: everything, checks: [], shard: null }, checks, requirements).checks.map(
      ({ id }) => id,
    );
  });
  return {
    config,
    target,
    apis,
    auth: settings.auth,
    plan: planned,
    matches,
    warnings: await warningsOf(known, io.cwd),
  };
}

/** @throws {UsageError} when there is no target */
export function requireTarget({ target, config }: PlannedRun): string {
  if (target !== null) return target;
  throw new UsageError(
    config.file === null
      ? `no target: there is no ${defaultConfigName} in this folder and no --target. Give --target https://your-host, or write a config file that begins with "target: https://your-host".`
      : `${config.file}: target: the key is missing. Add "target: https://your-host", or give --target.`,
  );
}

/** A static mock takes any credentials, but asks for some. */
const MOCK_AUTH: Auth = {
  basic: { username: "mock", password: "any-password-will-do" },
  bearer: { token: "any-token-will-do" },
};

function authOf({ values }: ConfigFile, profile: Profile): Auth {
  return values.auth ?? (profile === "mock" ? MOCK_AUTH : {});
}

function readTarget(options: PlanOptions, config: ConfigFile): string | null {
  if (options.target === undefined) return config.values.target?.replace(/\/+$/, "") ?? null;
  const problem = urlProblem(options.target);
  if (problem !== null) throw new UsageError(`--target: ${problem}`);
  return options.target.replace(/\/+$/, "");
}

async function planApi(
  selected: SelectedContract,
  target: string | null,
  config: ConfigFile,
  omissions: boolean,
): Promise<TargetApi> {
  const contract = await selected.known.read();
  if (target !== null && contract.basePath !== "" && target.endsWith(contract.basePath)) {
    const place = config.values.target?.replace(/\/+$/, "") === target ? config.place("/target") : "--target";
    const host = target.slice(0, -contract.basePath.length);
    throw new UsageError(
      `${place}: "${target}" ends in the base path of ${contract.id}, which is added to it. Write ${host}, or give the URL with the API: { api: ${contract.id}, url: ${target} }.`,
    );
  }
  return {
    contract,
    url: selected.url?.replace(/\/+$/, "") ?? `${target ?? ""}${contract.basePath}`,
    explicit: selected.explicit,
    ...(omissions ? { withoutCorrection: await selected.known.omitting() } : {}),
  };
}

/** Fixtures and waivers may belong to contracts that this run leaves out, so they are compared with all that are known. */
async function refuseUnknownInConfig(
  config: ConfigFile,
  known: readonly KnownContract[],
  checkIds: (contracts: readonly Contract[]) => readonly string[],
): Promise<void> {
  const { fixtures, waivers = [] } = config.values;
  if (config === noConfigFile || (fixtures === undefined && waivers.length === 0)) return;
  const contracts = await Promise.all(known.map((contract) => contract.read()));
  const matches = createGlobMatcher();
  const ids = waivers.length === 0 ? [] : checkIds(contracts);
  refuse([
    ...fixtureProblems(config, contracts),
    ...waivers.flatMap(
      ({ check }, index) => unmatchedGlob(config.place(`/waivers/${index}/check`), check, ids, matches) ?? [],
    ),
  ]);
}

function refuse(problems: readonly string[]): void {
  const [first, ...more] = problems;
  if (first !== undefined) throw new UsageError(first, ...more);
}

async function warningsOf(known: readonly KnownContract[], cwd: string): Promise<readonly string[]> {
  const added = await Promise.all(known.filter((contract) => contract.added).map((contract) => contract.read()));
  return added
    .flatMap(({ warnings }) => warnings)
    .map(({ file, line, message }) => `${relative(cwd, file)}${line === null ? "" : `:${line}`}: ${message}`);
}
