import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatorCredentials } from "@iom-conformance/simulator";
import { execute } from "../scripts/execute.ts";
import type { Benchmark, Measurement } from "./support/measurement.ts";
import { mainModule } from "./support/paths.ts";
import { simulatorInOwnProcess } from "./support/simulatorInOwnProcess.ts";

const support = join(import.meta.dirname, "support");
const SIZES = [10_000, 100_000];
/** Judged from the shared crawl of the whole list. */
const CHECK = "**/pagination/total-count-equals-the-list";
/** What the whole process may take for 100,000 orders, most of which is room that Node leaves for garbage. */
const MOST_MB = 768;

/** What a crawl of a long list needs, against reading the same pages and keeping every item. */
export const crawlMemory: Benchmark = {
  name: "crawl-memory",
  async run() {
    const measurements: Measurement[] = [];
    for (const orders of SIZES) measurements.push(...(await measureCrawl(orders)));
    return measurements;
  },
};

async function measureCrawl(orders: number): Promise<readonly Measurement[]> {
  // Three of four orders of the simulator are those of the shop whose list is read.
  const simulator = await simulatorInOwnProcess(Math.floor((orders * 4) / 3));
  const folder = await mkdtemp(join(tmpdir(), "iom-conformance-crawl-"));
  try {
    await writeFile(join(folder, "iom-conformance.yaml"), simulator.config);
    const ours = await memoryOf([mainModule, "run", "--no-progress", "--check", CHECK], folder);
    await refuseIncomplete(folder, orders);
    const { username, password } = simulatorCredentials.admin;
    const arguments_ = [join(support, "keepAll.mjs"), simulator.url, `${username}:${password}`, String(orders)];
    const rival = await memoryOf(arguments_, folder);
    const what = `crawl of ${orders.toLocaleString("en")} orders`;
    const name = "keeping all items";
    const limit = orders === SIZES.at(-1) ? ({ atMost: { value: MOST_MB, unit: "MB" } } as const) : null;
    return [
      measurement(`${what}, peak memory`, ours.residentBytes, name, rival.residentBytes, limit),
      measurement(`${what}, peak heap`, ours.heapBytes, name, rival.heapBytes, null),
    ];
  } finally {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Memory {
  readonly residentBytes: number;
  readonly heapBytes: number;
}

async function memoryOf(args: readonly string[], folder: string): Promise<Memory> {
  const preload = ["--import", join(support, "reportMemory.mjs")];
  const { code, stdout, stderr } = await execute(process.execPath, [...preload, ...args], folder);
  if (code !== 0) throw new Error(`${args.join(" ")} exited with ${code}:\n${stdout}\n${stderr}`);
  return JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "");
}

/** A crawl that gave up early would be small without merit. */
async function refuseIncomplete(folder: string, orders: number): Promise<void> {
  const report = JSON.parse(await readFile(join(folder, "conformance-report/report.json"), "utf8"));
  const { passed, requests }: { readonly passed: number; readonly requests: number } = report.summary;
  if (passed !== 1 || requests < orders / 500)
    throw new Error(`the list was not read: ${JSON.stringify(report.summary)}`);
}

function measurement(
  what: string,
  ours: number,
  name: string,
  rival: number,
  target: Measurement["target"],
): Measurement {
  return { what, ours: megabytes(ours), rival: { name, value: megabytes(rival) }, target };
}

function megabytes(bytes: number): Measurement["ours"] {
  return { value: bytes / 1e6, unit: "MB" };
}
