import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { escapePattern } from "./escapePattern.ts";
import type { Step } from "./readHowto.ts";
import { showsOutput } from "./showsOutput.ts";

/** After so long a command is ended, which no page expects. */
const TIMEOUT_MS = 120_000;

/** What stands ready when a reader begins. */
export interface Surroundings {
  /** Programs that can be called, by name, each a file of JavaScript. */
  readonly programs: { readonly [name: string]: string };
  readonly environment: { readonly [name: string]: string };
  /** Packages that are installed, by name, each a folder. */
  readonly packages?: { readonly [name: string]: string };
  /** Where the hosts that the page names really are, such as `https://iom.example` at `http://127.0.0.1:49152`. */
  readonly hosts: { readonly [shown: string]: string };
}

/**
 * Carries out the steps of a how-to in an empty folder, which it removes.
 * @throws {Error} at the first step that does not go as the page says, with its line
 */
export async function runHowto(steps: readonly Step[], surroundings: Surroundings): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "iom-conformance-howto-"));
  try {
    const path = await install(surroundings.programs, join(root, "programs"));
    const folder = join(root, "folder");
    await mkdir(folder);
    await link(surroundings.packages ?? {}, join(folder, "node_modules"));
    for (const step of steps) {
      if (step.kind === "file") {
        const file = join(folder, step.name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, withRealHosts(step.text, surroundings));
        continue;
      }
      const command = withRealHosts(step.command, surroundings);
      const env = { ...surroundings.environment, PATH: path };
      const { exitCode, output } = await run(command, { folder, env, outputFile: join(root, "output") });
      const seen = withShownHosts(output, surroundings);
      if (exitCode !== step.exitCode) throw unlike(step, `exit code ${step.exitCode}`, `exit code ${exitCode}`, seen);
      if (step.output.length > 0 && !showsOutput(step.output, seen)) {
        throw unlike(step, `\n${step.output.join("\n")}`, "another output", seen);
      }
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Makes the programs callable, and this Node with them; returns the search path. */
async function install(programs: Surroundings["programs"], folder: string): Promise<string> {
  await mkdir(folder);
  for (const [name, file] of Object.entries(programs)) {
    const script = `#!/bin/sh\nexec '${process.execPath}' '${file}' "$@"\n`;
    await writeFile(join(folder, name), script, { mode: 0o755 });
  }
  return [folder, dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);
}

async function link(packages: NonNullable<Surroundings["packages"]>, folder: string): Promise<void> {
  for (const [name, target] of Object.entries(packages)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(target, path, "dir");
  }
}

interface CommandSettings {
  readonly folder: string;
  readonly env: { readonly [name: string]: string };
  /** Both streams go to one file, so that their order is what a reader sees. */
  readonly outputFile: string;
}

async function run(
  command: string,
  { folder, env, outputFile }: CommandSettings,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const file = await open(outputFile, "w");
  try {
    const child = spawn("/bin/sh", ["-c", command], {
      cwd: folder,
      env,
      stdio: ["ignore", file.fd, file.fd],
      timeout: TIMEOUT_MS,
    });
    const [exitCode] = await once(child, "close");
    return { exitCode, output: await readFile(outputFile, "utf8") };
  } finally {
    await file.close();
  }
}

function withRealHosts(text: string, { hosts }: Surroundings): string {
  return Object.entries(hosts).reduce((changed, [shown, real]) => changed.replaceAll(shown, real), text);
}

function withShownHosts(text: string, { hosts }: Surroundings): string {
  return Object.entries(hosts).reduce(
    (changed, [shown, real]) => changed.replaceAll(new RegExp(`${escapePattern(real)}(?!\\d)`, "g"), shown),
    text,
  );
}

function unlike(step: Extract<Step, { kind: "command" }>, shown: string, found: string, output: string): Error {
  return new Error(`line ${step.line}: $ ${step.command}\nThe page shows ${shown}\nbut there was ${found}:\n${output}`);
}
