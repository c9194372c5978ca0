import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const typescript = dirname(fileURLToPath(import.meta.resolve("typescript/package.json")));

it("has types that a program can rely on: values, variants, overrides by path, parameters", async () => {
  const result = await promisify(execFile)(process.execPath, [
    join(typescript, "bin/tsc"),
    "--project",
    join(import.meta.dirname, "consumer"),
  ]).catch((error: { readonly stdout: string }) => error);
  expect(result.stdout).toBe("");
}, 60_000);
