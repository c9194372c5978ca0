import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bundleByEsbuild } from "../bundle.ts";
import type { Shipment } from "../shipment.ts";
import type { ShippedPackage } from "../shippedPackages.ts";
import { probeProgram } from "../testLoading.ts";
import { findBrowser } from "./findBrowser.ts";
import { importMap } from "./importMap.ts";
import { type PageServer, servePage } from "./servePage.ts";

/** A sandbox needs rights that a container does not have; the rest keeps the browser from calling anybody. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser starts, on a busy machine slowly. */
const STARTING_MS = 60_000;

/** What `page.js` leaves. */
interface Outcome {
  readonly failed?: string;
  readonly used?: { readonly [specifier: string]: number };
  readonly usedOfBundle?: { readonly [specifier: string]: number };
  readonly ofPackage?: readonly string[];
  readonly refusal?: string;
  readonly ofPage?: readonly string[];
}

const browser = await findBrowser();
if (browser === null) {
  console.warn("browser tests skipped: there is no Chromium; `apt-get install chromium`, or name one in CHROMIUM");
}

/** Registers the tests in a browser under a Content-Security-Policy that lets nothing be compiled from strings. */
export function testBrowser({ consumer, peers }: ShippedPackage, shipment: () => Shipment): void {
  describe.skipIf(browser === null)("browser", () => {
    it(
      "runs under a Content-Security-Policy without unsafe-eval, bundled and not",
      async () => {
        const outcome = await visit(shipment(), consumer, peers);
        expect(outcome.failed).toBeUndefined();
        const specifiers = [...shipment().modules.keys()];
        for (const used of [outcome.used ?? {}, outcome.usedOfBundle ?? {}]) {
          expect(Object.keys(used)).toEqual(specifiers);
          for (const count of Object.values(used)) expect(count).toBeGreaterThanOrEqual(1);
        }
        expect(outcome.ofPackage).toEqual([]);
        // The policy is in force: what it forbids is refused, and reported.
        expect(outcome.refusal).toBe("EvalError");
        expect(outcome.ofPage).toEqual(["script-src eval"]);
      },
      STARTING_MS,
    );
  });
}

async function visit(shipment: Shipment, consumer: string, peers: readonly string[]): Promise<Outcome> {
  const map = await importMap(peers, shipment.esmProject);
  const files = new Map<string, string | Uint8Array>([
    ...map.files,
    ...(await pageFiles(shipment, consumer, map.element)),
  ]);
  const policy = `default-src 'none'; script-src ${["'self'", ...map.sources].join(" ")}`;
  let server: PageServer | undefined;
  const instance = await chromium.launch({ executablePath: browser ?? "", args: FLAGS });
  try {
    server = await servePage(files, policy);
    const page = await instance.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`${server.url}/index.html`);
    const text = await page
      .locator("html[data-outcome]")
      .getAttribute("data-outcome", { timeout: 20_000 })
      .catch(() => JSON.stringify({ failed: said.join("\n") }));
    return JSON.parse(text ?? "{}");
  } finally {
    await instance.close();
    await server?.close();
  }
}

async function pageFiles(
  { name, files, modules, esmProject }: Shipment,
  consumer: string,
  head: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const specifiers = [...modules.keys()];
  const bundled = Object.fromEntries(specifiers.map((specifier, index) => [specifier, `module${index}`]));
  const paths = Object.fromEntries([...modules].map(([specifier, file]) => [specifier, `/packages/${name}/${file}`]));
  const program = specifiers.map((specifier) => `export * as ${bundled[specifier]} from "${specifier}";\n`).join("");
  const html = `<!doctype html><html lang="en"><title>${name}</title>${head}<script type="module" src="/page.js"></script></html>`;
  return new Map<string, string | Uint8Array>([
    ["/index.html", html],
    ["/page.js", await readFile(join(import.meta.dirname, "page.js"), "utf8")],
    [
      "/modules.js",
      `export const modules = ${JSON.stringify(paths)}; export const bundled = ${JSON.stringify(bundled)};`,
    ],
    ["/probe.js", await probeProgram(consumer, "esm")],
    ["/bundle.js", await bundleByEsbuild(program, esmProject)],
    ...[...files].map(([file, data]): [string, Uint8Array] => [`/packages/${name}/${file}`, data]),
  ]);
}
