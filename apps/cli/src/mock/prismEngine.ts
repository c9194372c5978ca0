import { createRequire } from "node:module";
import type { JsonObject } from "@iom-conformance/contract";
import { UsageError } from "../usageError.ts";

/** What is used of Prism 5: the packages that its command line is made of. */
export interface PrismEngine {
  operationsOf(document: JsonObject): Promise<readonly object[]>;
  createServer(operations: readonly object[]): PrismServer;
}

export interface PrismServer {
  /** Rejects with a text, not with an error. */
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

interface PrismHttp {
  getHttpOperationsFromSpec(document: object): Promise<readonly object[]>;
}

interface PrismHttpServer {
  createServer(operations: readonly object[], options: object): PrismServer;
}

interface PrismCore {
  createLogger(name: string, options: { readonly level: string }): object;
}

/**
 * Finds the engine of Prism through its command line, which is an optional peer.
 * @throws {UsageError} when Prism is not installed
 */
export function prismEngine(locate = locatePrism): PrismEngine {
  const { http, server, core } = requireEngine(locate);
  return {
    // A copy, because Prism resolves the references of a document in place.
    operationsOf: (document) => http.getHttpOperationsFromSpec(structuredClone(document)),
    createServer: (operations) =>
      server.createServer([...operations], {
        cors: false,
        config: {
          isProxy: false,
          checkSecurity: true,
          validateRequest: true,
          validateResponse: true,
          errors: false,
          upstreamProxy: undefined,
          mock: { dynamic: false, ignoreExamples: false },
        },
        components: { logger: core.createLogger("mock", { level: "silent" }) },
      }),
  };
}

function locatePrism(): string {
  return import.meta.resolve("@stoplight/prism-cli/package.json");
}

function requireEngine(locate: () => string): {
  http: PrismHttp;
  server: PrismHttpServer;
  core: PrismCore;
} {
  try {
    const ofPrism = createRequire(locate());
    return {
      http: ofPrism("@stoplight/prism-http") as PrismHttp,
      server: ofPrism("@stoplight/prism-http-server") as PrismHttpServer,
      core: ofPrism("@stoplight/prism-core") as PrismCore,
    };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).endsWith("MODULE_NOT_FOUND"))
      throw error;
    throw new UsageError(
      "mock: Prism is not installed. Install it beside iom-conformance: npm install @stoplight/prism-cli@5.16.0",
    );
  }
}
