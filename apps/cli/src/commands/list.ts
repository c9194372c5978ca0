import { Argument, Command } from "commander";
import type { ListOptions } from "../list/executeList.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions } from "./options.ts";

export function listCommand({ io, finish }: CommandContext): Command {
  return new Command("list")
    .summary("list checks, observations, requirements, APIs and faults")
    .description("Lists checks, observations, requirements, APIs and the simulator's faults, or one kind of them.")
    .addArgument(
      new Argument("[what]", "only these").choices(["checks", "observations", "requirements", "apis", "faults"]),
    )
    .addOption(sharedOptions.spec())
    .addOption(sharedOptions.json())
    .action(async (what: ListOptions["what"], options: Omit<ListOptions, "what">) => {
      const { executeList } = await import("../list/executeList.ts");
      finish(await executeList({ ...options, what }, io));
    });
}
