import { InvalidArgumentError, Option } from "commander";

/** Options that several commands share. */
export const sharedOptions = {
  config: () => new Option("-c, --config <file>", "config file (default: iom-conformance.yaml, where there is one)"),
  target: () => new Option("-t, --target <url>", "the host to check, such as https://iom.example"),
  api: () => repeatable("--api <name@version>", "check this API; repeatable (default: all that are offered)"),
  spec: () => repeatable("--spec <path>", "add a contract folder or any OpenAPI 3 file; repeatable"),
  check: () => repeatable("--check <glob>", "only checks whose id matches, such as '**/pagination/*'; repeatable"),
  profile: () =>
    new Option("--profile <name>", "what the target is; a mock keeps no state")
      .choices(["deployment", "mock"])
      .default("deployment"),
  shard: () => new Option("--shard <i/n>", "only the i-th of n parts").argParser(parseShard),
  reporter: () => repeatable("--reporter <name>", "write this format besides json, such as junit; repeatable"),
  json: () => new Option("--json", "print JSON"),
  port: () => new Option("-p, --port <number>", "port to listen on").argParser(parsePort).default(0, "any free port"),
};

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: readonly string[] = []) => [
    ...earlier,
    value,
  ]);
}

/** `2/5` is the second of five parts. */
export function parseShard(text: string): { readonly index: number; readonly count: number } {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined) throw new InvalidArgumentError("Write I/N, such as 1/4.");
  if (index < 1 || index > count)
    throw new InvalidArgumentError(`The first number goes from 1 to ${Math.max(count, 1)}.`);
  return { index, count };
}

/** A whole number from 0 to a limit. */
export function wholeNumber(limit: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number > limit)
      throw new InvalidArgumentError(`Write a whole number from 0 to ${limit}.`);
    return number;
  };
}

function parsePort(text: string): number {
  return wholeNumber(65_535)(text);
}
