import { Command, CommanderError } from "commander";
import { bugReport } from "./bugReport.ts";
import type { CommandContext } from "./commands/action.ts";
import { compareCommand } from "./commands/compare.ts";
import { listCommand } from "./commands/list.ts";
import { mockCommand } from "./commands/mock.ts";
import { planCommand } from "./commands/plan.ts";
import { replayCommand } from "./commands/replay.ts";
import { runCommand } from "./commands/run.ts";
import { simulateCommand } from "./commands/simulate.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";
import type { Io } from "./io.ts";
import { toolVersion } from "./toolVersion.ts";
import { UsageError } from "./usageError.ts";

const COMMANDS = [runCommand, planCommand, listCommand, mockCommand, simulateCommand, replayCommand, compareCommand];

const EXIT_CODES = `
Exit codes:
  0  conformant; for compare: nothing got worse; for replay: the violation shows no more
  1  a violation that no waiver covers; for compare: something got worse; for replay: it still shows
  2  wrong usage or configuration, or a broken specification
  3  no verdict: the target could not be reached, refused the credentials, or the run was cut short
`;

/**
 * Carries out one command line, without the names of Node and of the program. It never throws: what goes wrong becomes a message at
 * stderr and an exit code. What loads slowly is loaded by the command that needs it.
 */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const context: CommandContext = {
    io,
    finish(result) {
      code = result;
    },
  };
  try {
    await program(context).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

function program(context: CommandContext): Command {
  const { stdout, stderr } = context.io;
  const root = new Command("iom-conformance")
    .description("Checks a deployment of Intershop Order Management against its documented REST APIs.")
    .version(toolVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EXIT_CODES)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .exitOverride();
  for (const create of COMMANDS) root.addCommand(create(context).copyInheritedSettings(root));
  return root;
}

function report(error: unknown, { stderr, env }: Io): ExitCode {
  // Its message was written already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) {
    for (const problem of error.problems) stderr.write(`error: ${problem}\n`);
    return exitCodes.usage;
  }
  stderr.write(bugReport(error, env));
  return exitCodes.noVerdict;
}
