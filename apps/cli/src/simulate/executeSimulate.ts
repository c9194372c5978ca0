import type { Json, JsonObject } from "@iom-conformance/contract";
import {
  faults,
  mintToken,
  type Simulator,
  simulatorCredentials,
  simulatorFixtures,
  startSimulator,
} from "@iom-conformance/simulator";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { listenProblem } from "../listenProblem.ts";
import { suggestion } from "../nearestName.ts";
import { untilInterrupted } from "../untilInterrupted.ts";
import { UsageError } from "../usageError.ts";

export interface SimulateOptions {
  readonly port: number;
  readonly fault?: string;
  readonly orders?: number;
}

const TOKEN_SECONDS = 30 * 24 * 3600;

/** Serves the simulator until the user interrupts. What it prints is a config file for checking it. */
export async function executeSimulate(options: SimulateOptions, io: Io): Promise<ExitCode> {
  const simulator = await start(options);
  try {
    io.stdout.write(await describe(simulator.url, options));
    await untilInterrupted(io.interrupted);
  } finally {
    await simulator.close();
  }
  return exitCodes.ok;
}

async function start({ port, fault, orders }: SimulateOptions): Promise<Simulator> {
  if (fault !== undefined && !faults.some(({ id }) => id === fault)) {
    const ids = faults.map(({ id }) => id);
    throw new UsageError(`--fault ${fault}: there is no such fault. ${suggestion(fault, ids)}`);
  }
  try {
    return await startSimulator({
      port,
      ...(fault === undefined ? {} : { fault }),
      ...(orders === undefined ? {} : { orders }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--orders ${orders}: ${error.message}`);
    throw listenProblem(port, error);
  }
}

async function describe(url: string, { fault }: SimulateOptions): Promise<string> {
  const { admin, clerk, jwtSecret } = simulatorCredentials;
  const story = faults.find(({ id }) => id === fault)?.story;
  const config: JsonObject = {
    target: url,
    auth: {
      basic: admin,
      bearer: { token: await mintToken(admin.username, { expiresInSeconds: TOKEN_SECONDS }) },
      jwtSecret,
      forbidden: { basic: clerk },
    },
    fixtures: simulatorFixtures,
    writes: true,
    limits: { concurrency: 4, requestsPerSecond: 500, requestTimeoutMs: 10_000, maxRequests: 20_000 },
  };
  return [
    `# The simulator listens at ${url}; it ends with Ctrl-C.`,
    fault === undefined ? "# It has no fault." : `# Its fault is ${fault}: ${story}`,
    `# User ${admin.username} with password ${admin.password} may do everything, ${clerk.username} with ${clerk.password} may do nothing.`,
    "# A config file for it, for `iom-conformance run`:",
    ...Object.entries(config).flatMap(([key, value]) => yamlLines(key, value)),
    "",
  ].join("\n");
}

/** Block style for two levels; JSON, which is YAML too, for what is deeper. */
function yamlLines(key: string, value: Json): readonly string[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [`${key}: ${JSON.stringify(value)}`];
  return [`${key}:`, ...Object.entries(value).map(([name, part]) => `  ${name}: ${JSON.stringify(part)}`)];
}
