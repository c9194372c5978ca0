#!/usr/bin/env node
import process from "node:process";
import { bugReport } from "./bugReport.ts";
import { exitCodes } from "./exitCodes.ts";
import { runCli } from "./runCli.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Whoever asks a second time does not want to wait for the reports.
    if (interruption.signal.aborted) process.exit(exitCodes.noVerdict);
    interruption.abort();
  });
}

// A reader that closes the pipe, such as head, wants no more output.
for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.on("uncaughtException", (error) => {
  process.stderr.write(bugReport(error, process.env));
  process.exit(exitCodes.noVerdict);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  interrupted: interruption.signal,
});
