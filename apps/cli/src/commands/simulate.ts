import { Command, Option } from "commander";
import type { SimulateOptions } from "../simulate/executeSimulate.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions, wholeNumber } from "./options.ts";

const MOST_ORDERS = 1_000_000;

export function simulateCommand({ io, finish }: CommandContext): Command {
  return new Command("simulate")
    .summary("serve the simulator")
    .description(
      "Serves a reference IOM for demos and for proving checks, sound or with one deliberate fault. Ends with Ctrl-C.",
    )
    .addOption(sharedOptions.port())
    .option("--fault <id>", "what is broken; see `iom-conformance list faults`")
    .addOption(new Option("--orders <n>", "how many orders there are").argParser(wholeNumber(MOST_ORDERS)))
    .action(async (options: SimulateOptions) => {
      const { executeSimulate } = await import("../simulate/executeSimulate.ts");
      finish(await executeSimulate(options, io));
    });
}
