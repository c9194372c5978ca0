/**
 * The README's first command: starts the simulator on a free port, checks both of its APIs over HTTP with the command line as a user would
 * start it, and writes the reports to `conformance-report`. Exits with the command line's exit code.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mintToken, simulatorCredentials, simulatorFixtures, startSimulator } from "@iom-conformance/simulator";

const root = fileURLToPath(new URL("..", import.meta.url));
const { admin, clerk, jwtSecret } = simulatorCredentials;
const simulator = await startSimulator();
const folder = await mkdtemp(join(tmpdir(), "iom-conformance-demo-"));
try {
  const config = {
    target: simulator.url,
    auth: {
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the command line replaces them from the environment.
      basic: { username: admin.username, password: "${IOM_PASSWORD}" },
      bearer: { token: "${IOM_TOKEN}" },
      jwtSecret: "${IOM_JWT_SECRET}",
      forbidden: { basic: { username: clerk.username, password: "${IOM_CLERK_PASSWORD}" } },
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.
    },
    fixtures: simulatorFixtures,
    writes: true,
    limits: { concurrency: 8, requestsPerSecond: 1000, requestTimeoutMs: 10_000, maxRequests: 2000 },
  };
  const file = join(folder, "iom-conformance.yaml");
  await writeFile(file, JSON.stringify(config, null, 2));
  console.log(`The simulator listens at ${simulator.url}; checking it …\n`);
  const command = [join(root, "apps/cli/dist/main.js"), "run", "--config", file, "--reporter", "junit"];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      IOM_PASSWORD: admin.password,
      IOM_TOKEN: await mintToken(admin.username),
      IOM_JWT_SECRET: jwtSecret,
      IOM_CLERK_PASSWORD: clerk.password,
    },
  });
  const [code] = await once(child, "exit");
  process.exitCode = typeof code === "number" ? code : 3;
} finally {
  await rm(folder, { recursive: true, force: true });
  await simulator.close();
}
