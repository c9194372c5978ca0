import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../apps/cli/src/runCli.ts";
import { executeOrThrow } from "../scripts/execute.ts";
import type { Benchmark, Measurement } from "./support/measurement.ts";
import { median } from "./support/median.ts";
import { mainModule } from "./support/paths.ts";
import { recordRequests } from "./support/recordRequests.ts";
import { replayRequests } from "./support/replayRequests.ts";
import { type SimulatorProcess, simulatorInOwnProcess } from "./support/simulatorInOwnProcess.ts";
import { timed } from "./support/timed.ts";

const ORDERS = 137;
const ROUNDS = 5;
/** As in the config file that the simulator prints, and the default of a run. */
const CONCURRENCY = 4;
const MOST_REQUESTS = 1500;

/** A run of both APIs with writes, against the same requests sent by undici with nothing around it. */
export const wholeRun: Benchmark = {
  name: "whole-run",
  async run() {
    // Also warms up: what is measured is no first time.
    const recorded = await withSimulator(({ run }) => recordRequests(run));
    const times: { readonly [what in "command" | "run" | "replay"]: number[] } = { command: [], run: [], replay: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.run.push(await withSimulator(({ run }) => timed(run)));
      times.replay.push(
        await withSimulator(({ simulator }) => timed(() => replayRequests(recorded, simulator.url, CONCURRENCY))),
      );
      times.command.push(
        await withSimulator(({ folder }) =>
          timed(() => executeOrThrow(process.execPath, [mainModule, "run", "--no-progress"], folder)),
        ),
      );
    }
    return measurements(median(times.command), median(times.run), median(times.replay), recorded.length);
  },
};

interface Fresh {
  readonly simulator: SimulatorProcess;
  readonly folder: string;
  /** Runs `iom-conformance run` in this process. */
  run(): Promise<void>;
}

/** Every run gets a simulator of its own, because messages that were sent once are refused a second time. */
async function withSimulator<T>(work: (fresh: Fresh) => Promise<T>): Promise<T> {
  const simulator = await simulatorInOwnProcess(ORDERS);
  const folder = await mkdtemp(join(tmpdir(), "iom-conformance-run-"));
  try {
    await writeFile(join(folder, "iom-conformance.yaml"), simulator.config);
    return await work({ simulator, folder, run: () => conformantRun(folder) });
  } finally {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function conformantRun(folder: string): Promise<void> {
  let printed = "";
  const output = {
    write(text: string) {
      printed += text;
    },
  };
  const io = { stdout: output, stderr: output, env: {}, cwd: folder, interrupted: new AbortController().signal };
  const code = await runCli(["run", "--no-progress", "--seed", "1"], io);
  if (code !== 0) throw new Error(`the run exited with ${code}:\n${printed}`);
}

function measurements(command: number, run: number, replay: number, requests: number): readonly Measurement[] {
  const rival = "plain undici";
  return [
    {
      what: `iom-conformance run, both APIs, ${ORDERS} orders, writes`,
      ours: { value: command / 1000, unit: "s" },
      rival: null,
      target: null,
    },
    {
      what: "  requests of that run",
      ours: { value: requests, unit: "requests" },
      rival: null,
      target: { atMost: { value: MOST_REQUESTS, unit: "requests" } },
    },
    {
      what: "  the same in a warm process",
      ours: { value: run / 1000, unit: "s" },
      rival: { name: rival, value: { value: replay / 1000, unit: "s" } },
      target: null,
    },
    {
      what: "  per request",
      ours: { value: run / requests, unit: "ms" },
      rival: { name: rival, value: { value: replay / requests, unit: "ms" } },
      target: null,
    },
    {
      what: "  overhead per request over plain undici",
      ours: { value: (run - replay) / requests, unit: "ms" },
      rival: null,
      target: null,
    },
  ];
}
