import { Command } from "commander";
import type { ReplayOptions } from "../replay/executeReplay.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions } from "./options.ts";

export function replayCommand({ io, finish }: CommandContext): Command {
  return new Command("replay")
    .summary("say whether a violation still shows")
    .description(
      "Sends the requests of one violation again, with the credentials and data of the config file, and says whether it still shows.",
    )
    .argument("<report>", "report.json of a run")
    .argument("<violation>", "id of the violation, such as v-0badcafe")
    .addOption(sharedOptions.config())
    .addOption(sharedOptions.target())
    .addOption(sharedOptions.spec())
    .action(async (report: string, violation: string, options: Omit<ReplayOptions, "report" | "violation">) => {
      const { executeReplay } = await import("../replay/executeReplay.ts");
      finish(await executeReplay({ ...options, report, violation }, io));
    });
}
