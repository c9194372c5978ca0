import { checks, observations } from "@iom-conformance/checks";
import { faults } from "@iom-conformance/simulator";
import { knownContracts } from "../contracts/knownContracts.ts";
import { readRequirements } from "../contracts/readRequirements.ts";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";

export interface ListOptions {
  readonly what: "checks" | "observations" | "requirements" | "apis" | "faults" | undefined;
  readonly spec?: readonly string[];
  readonly json?: boolean;
}

/** A row: its id first, then what people want to know of it. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly data: object;
}

/** Lists what there is, for people or as JSON. */
export async function executeList({ what, spec = [], json }: ListOptions, io: Io): Promise<ExitCode> {
  const sections = {
    apis: () => apiRows(spec, io.cwd),
    checks: checkRows,
    observations: observationRows,
    requirements: requirementRows,
    faults: faultRows,
  };
  const names = what === undefined ? (["apis", "checks", "observations", "requirements", "faults"] as const) : [what];
  const rows = await Promise.all(names.map(async (name) => [name, await sections[name]()] as const));
  if (json === true) {
    const data = rows.map(([name, entries]) => [name, entries.map((row) => row.data)] as const);
    io.stdout.write(`${JSON.stringify(Object.fromEntries(data), null, 2)}\n`);
    return exitCodes.ok;
  }
  const texts = rows.map(
    ([name, entries]) => `${what === undefined ? `${name} (${entries.length})\n` : ""}${table(entries)}`,
  );
  io.stdout.write(texts.join("\n"));
  return exitCodes.ok;
}

async function apiRows(specs: readonly string[], cwd: string): Promise<readonly Row[]> {
  const known = await knownContracts(specs, cwd);
  return Promise.all(
    known.map(async ({ id, added, read }) => {
      const { title, basePath, operations } = await read();
      const data = { id, title, basePath, operations: operations.map((operation) => operation.id), bundled: !added };
      return { id, text: `${basePath || "/"}  ${title}${added ? " (added with --spec)" : ""}`, data };
    }),
  );
}

async function checkRows(): Promise<readonly Row[]> {
  return checks
    .map(({ id, title, requirements, each, needs, safe }) => ({
      id,
      text: title,
      data: { id, title, requirements, each, needs, safe: safe === true },
    }))
    .toSorted(byId);
}

async function observationRows(): Promise<readonly Row[]> {
  return observations
    .map(({ id, title, each, needs, safe }) => ({
      id,
      text: title,
      data: { id, title, each, needs, safe: safe === true },
    }))
    .toSorted(byId);
}

async function requirementRows(): Promise<readonly Row[]> {
  const requirements = await readRequirements();
  return requirements.map((requirement) => ({
    id: requirement.id,
    text: `${requirement.level.padEnd(6)}  ${requirement.statement}${requirement.untested === undefined ? "" : " (untested)"}`,
    data: requirement,
  }));
}

async function faultRows(): Promise<readonly Row[]> {
  return faults.map(({ id, area, story }) => ({ id, text: story, data: { id, area, story } })).toSorted(byId);
}

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}

function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(({ id }) => id.length));
  return rows.map(({ id, text }) => `${id.padEnd(width)}  ${text}\n`).join("");
}
