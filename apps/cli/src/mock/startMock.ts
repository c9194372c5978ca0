import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contract, Json, JsonObject } from "@iom-conformance/contract";
import { listenProblem } from "../listenProblem.ts";
import { createGateway } from "./createGateway.ts";
import { prismEngine } from "./prismEngine.ts";

export interface Mock {
  /** Such as `http://127.0.0.1:4010`, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves contracts with Prism on one port, each under its base path. Port 0 is any free one.
 * @throws {UsageError} when Prism is not installed or the port is taken
 */
export async function startMock(contracts: readonly Contract[], port: number): Promise<Mock> {
  const engine = prismEngine();
  const operations = await Promise.all(contracts.map((contract) => engine.operationsOf(atBasePath(contract))));
  const prism = engine.createServer(operations.flat());
  const prismUrl = await prism.listen(0, "127.0.0.1");
  const gateway = createServer(createGateway(prismUrl, challengesOf(contracts)));
  try {
    gateway.listen(port, "127.0.0.1");
    await once(gateway, "listening");
  } catch (error) {
    await prism.close();
    throw listenProblem(port, error);
  }
  return {
    url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    async close() {
      gateway.close();
      gateway.closeAllConnections();
      await prism.close();
    },
  };
}

/** Prism knows no base paths, so they become part of each path. */
function atBasePath({ document, basePath }: Contract): JsonObject {
  const { servers: _, paths = {}, ...rest } = document;
  const entries = Object.entries(paths as JsonObject).map(([path, item]): [string, Json] => [
    `${basePath}${path}`,
    item,
  ]);
  return { ...rest, paths: Object.fromEntries(entries) };
}

/** The HTTP authentication schemes that the contracts name, as challenges (RFC 9110, 11.6.1). */
function challengesOf(contracts: readonly Contract[]): readonly string[] {
  const schemes = contracts.flatMap(({ securitySchemes }) => securitySchemes.map(({ scheme }) => scheme));
  return [...new Set(schemes.filter((scheme) => scheme !== null))].map(
    (scheme) => `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} realm="mock"`,
  );
}
