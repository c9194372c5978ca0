import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { mainModule } from "./paths.ts";

export interface SimulatorProcess {
  readonly url: string;
  /** A config file for checking it, with writes. */
  readonly config: string;
  close(): Promise<void>;
}

/** Starts `iom-conformance simulate`, so that the simulator's work and memory are not counted as the client's. */
export async function simulatorInOwnProcess(orders: number): Promise<SimulatorProcess> {
  const child = spawn(process.execPath, [mainModule, "simulate", "--orders", String(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.startsWith("  maxRequests:")) break;
  }
  const config = lines.join("\n").replace(/requestsPerSecond: .*/, "requestsPerSecond: 1000000");
  const url = /^target: "(.*)"$/m.exec(config)?.[1];
  if (url === undefined) throw new Error(`the simulator did not say where it listens:\n${config}`);
  return {
    url,
    config,
    async close() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
