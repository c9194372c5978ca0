import { noConfigFile } from "../config/configFile.ts";
import { knownContracts } from "../contracts/knownContracts.ts";
import { selectContracts } from "../contracts/selectContracts.ts";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { untilInterrupted } from "../untilInterrupted.ts";
import { startMock } from "./startMock.ts";

export interface MockOptions {
  readonly api?: readonly string[];
  readonly spec?: readonly string[];
  readonly port: number;
}

/** Serves contracts with Prism until the user interrupts. */
export async function executeMock(options: MockOptions, io: Io): Promise<ExitCode> {
  const known = await knownContracts(options.spec ?? [], io.cwd);
  const selected = selectContracts(known, options.api ?? [], noConfigFile);
  const contracts = await Promise.all(selected.map((entry) => entry.known.read()));
  const mock = await startMock(contracts, options.port);
  try {
    const width = Math.max(...contracts.map(({ id }) => id.length));
    io.stdout.write(
      [
        `The mock listens at ${mock.url}; it ends with Ctrl-C.`,
        ...contracts.map(({ id, basePath }) => `  ${id.padEnd(width)}  ${mock.url}${basePath}`),
        "Any user and password are accepted, but some are needed. To check it:",
        `  iom-conformance run --profile mock --target ${mock.url}`,
        "",
      ].join("\n"),
    );
    await untilInterrupted(io.interrupted);
  } finally {
    await mock.close();
  }
  return exitCodes.ok;
}
