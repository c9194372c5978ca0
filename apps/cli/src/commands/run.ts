import { Command, Option } from "commander";
import type { RunOptions } from "../run/runOptions.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions, wholeNumber } from "./options.ts";

const LARGEST_SEED = 2 ** 32 - 1;

export function runCommand({ io, finish }: CommandContext): Command {
  return new Command("run")
    .summary("check a deployment")
    .description(
      "Checks a deployment, writes reports and prints a summary. Progress goes to stderr, the summary to stdout.",
    )
    .addOption(sharedOptions.config())
    .addOption(sharedOptions.target())
    .addOption(sharedOptions.api())
    .addOption(sharedOptions.spec())
    .addOption(sharedOptions.check())
    .option("-o, --out <dir>", "folder for the reports", "conformance-report")
    .addOption(sharedOptions.reporter())
    .addOption(new Option("--seed <n>", "number that random choices start from").argParser(wholeNumber(LARGEST_SEED)))
    .addOption(sharedOptions.profile())
    .addOption(sharedOptions.shard())
    .option("--dry-run", "print the plan and send nothing")
    .option("--strict", 'a broken "should" fails the run too')
    .option("--no-progress", "no progress at stderr")
    .action(async (options: RunOptions) => {
      const { executeRun } = await import("../run/executeRun.ts");
      finish(await executeRun(options, io));
    });
}
