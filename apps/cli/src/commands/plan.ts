import { Command } from "commander";
import type { PlanOptions } from "../run/runOptions.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions } from "./options.ts";

export function planCommand({ io, finish }: CommandContext): Command {
  return new Command("plan")
    .summary("print what run would send and judge")
    .description("Prints what `run` would send and judge, and what it would not and why. Sends nothing.")
    .addOption(sharedOptions.config())
    .addOption(sharedOptions.target())
    .addOption(sharedOptions.api())
    .addOption(sharedOptions.spec())
    .addOption(sharedOptions.check())
    .addOption(sharedOptions.profile())
    .addOption(sharedOptions.shard())
    .addOption(sharedOptions.json())
    .action(async (options: PlanOptions & { readonly json?: boolean }) => {
      const { executePlan } = await import("../plan/executePlan.ts");
      finish(await executePlan(options, io));
    });
}
