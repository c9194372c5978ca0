import { Command } from "commander";
import type { CommandContext } from "./action.ts";
import { sharedOptions } from "./options.ts";

export function compareCommand({ io, finish }: CommandContext): Command {
  return new Command("compare")
    .summary("say what changed between two reports")
    .description("Says what changed between two reports. The exit code is 1 when something got worse.")
    .argument("<old>", "report.json of the earlier run")
    .argument("<new>", "report.json of the later run")
    .addOption(sharedOptions.json())
    .action(async (older: string, newer: string, options: { readonly json?: boolean }) => {
      const { executeCompare } = await import("../compare/executeCompare.ts");
      finish(await executeCompare({ older, newer, json: options.json ?? false }, io));
    });
}
