import { Command } from "commander";
import type { MockOptions } from "../mock/executeMock.ts";
import type { CommandContext } from "./action.ts";
import { sharedOptions } from "./options.ts";

export function mockCommand({ io, finish }: CommandContext): Command {
  return new Command("mock")
    .summary("serve the contracts with Prism")
    .description(
      "Serves the corrected contracts with Prism, all APIs on one port under their real base paths. Ends with Ctrl-C.",
    )
    .addOption(sharedOptions.api())
    .addOption(sharedOptions.spec())
    .addOption(sharedOptions.port())
    .action(async (options: MockOptions) => {
      const { executeMock } = await import("../mock/executeMock.ts");
      finish(await executeMock(options, io));
    });
}
