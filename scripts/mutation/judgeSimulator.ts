import { randomUUID } from "node:crypto";
import { checks, observations } from "@iom-conformance/checks";
import { plan, type Report, type RunEvent, type RunSettings, reportOf, run } from "@iom-conformance/conformance";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import {
  mintToken,
  type SimulatorOptions,
  simulatorCredentials,
  simulatorFixtures,
  startSimulator,
} from "@iom-conformance/simulator";
import { readRequirements } from "../../apps/cli/src/contracts/readRequirements.ts";
import { specsFolder } from "../../apps/cli/src/contracts/specsFolder.ts";
import { createPorts } from "../../apps/cli/src/createPorts.ts";
import { createTransport } from "../../apps/cli/src/transport/createTransport.ts";

const folder = specsFolder();
const folders = await findContractFolders(folder);
const contracts = await Promise.all(folders.map((path) => readContract(path)));
const requirements = await readRequirements();
/** Compiled schemas are kept from one run to the next: they depend on the contracts alone. */
const { schemaJudge } = createPorts(() => Promise.reject(new Error("sends nothing")));

/**
 * Starts a simulator, judges it with every credential, and stops it.
 *
 * @param only ids of checks, as `area/name`, that are to judge it alone; without them, all do, and everything is observed
 */
export async function judgeSimulator(
  options: SimulatorOptions,
  changes: Partial<RunSettings> = {},
  only?: readonly string[],
): Promise<{ readonly report: Report; readonly events: readonly RunEvent[] }> {
  const simulator = await startSimulator(options);
  const transport = createTransport({ connections: 8 });
  try {
    const { admin, clerk, jwtSecret } = simulatorCredentials;
    const settings: RunSettings = {
      runId: randomUUID(),
      tool: { name: "iom-conformance", version: "mutation" },
      target: simulator.url,
      apis: contracts.map((contract) => ({ contract, url: simulator.url + contract.basePath, explicit: true })),
      auth: {
        basic: admin,
        bearer: { token: await mintToken(admin.username) },
        jwtSecret,
        forbidden: { basic: clerk },
      },
      fixtures: simulatorFixtures,
      writes: true,
      profile: "deployment",
      limits: {
        concurrency: 8,
        requestsPerSecond: 100_000,
        requestTimeoutMs: 10_000,
        maxRequests: 5_000,
        slowAnswerMs: 2_000,
      },
      waivers: [],
      seed: 1,
      shard: null,
      strict: false,
      checks: [],
      ...changes,
    };
    const matches = () => true;
    const events: RunEvent[] = [];
    const stream = run({
      settings,
      plan: only
        ? plan(
            { ...settings, matches },
            checks.filter(({ id }) => only.includes(id)),
            requirements,
          )
        : plan({ ...settings, matches }, checks, requirements, observations),
      ports: { ...createPorts(transport.send), schemaJudge },
      signal: new AbortController().signal,
      matches,
    });
    for await (const event of stream) events.push(event);
    return { report: reportOf(events), events };
  } finally {
    await transport.close();
    await simulator.close();
  }
}
