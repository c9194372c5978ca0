import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { executeOrThrow } from "../scripts/execute.ts";
import type { Benchmark, Measurement } from "./support/measurement.ts";
import { median } from "./support/median.ts";
import { mainModule, prismCommand, workspace } from "./support/paths.ts";
import { timed } from "./support/timed.ts";

const ROUNDS = 9;
const dist = dirname(mainModule);

/** Prints the help and reads both contracts, in one process. */
const helpAndContracts = `
import { runCli } from ${moduleName("runCli.js")};
import { knownContracts } from ${moduleName("contracts/knownContracts.js")};
const { stdout, stderr, env } = process;
await runCli(["--help"], { stdout, stderr, env, cwd: ".", interrupted: new AbortController().signal });
const known = await knownContracts([], ".");
await Promise.all(known.map((contract) => contract.read()));
`;

const programs = {
  floor: ["-e", "0"],
  help: [mainModule, "--help"],
  helpAndContracts: ["--input-type=module", "-e", helpAndContracts],
  prism: [prismCommand, "--help"],
} as const;

/** How long processes take from their start to their end. The programs take turns, so that all suffer alike from what else the machine does. */
export const startup: Benchmark = {
  name: "startup",
  async run() {
    const times: { readonly [program in keyof typeof programs]: number[] } = {
      floor: [],
      help: [],
      helpAndContracts: [],
      prism: [],
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const program of ["floor", "help", "helpAndContracts", "prism"] as const) {
        times[program].push(await timed(() => executeOrThrow(process.execPath, programs[program], workspace)));
      }
    }
    const seconds = (program: keyof typeof programs): Measurement["ours"] => ({
      value: median(times[program]) / 1000,
      unit: "s",
    });
    const floor = { name: "node -e 0", value: seconds("floor") };
    const prism = { name: "prism --help", value: seconds("prism") };
    return [
      { what: "iom-conformance --help", ours: seconds("help"), rival: floor, target: null },
      { what: "iom-conformance --help", ours: seconds("help"), rival: prism, target: null },
      {
        what: "--help and reading both contracts",
        ours: seconds("helpAndContracts"),
        rival: prism,
        target: { atMost: { value: 0.3, unit: "s" } },
      },
    ];
  },
};

function moduleName(file: string): string {
  return JSON.stringify(pathToFileURL(join(dist, file)).href);
}
