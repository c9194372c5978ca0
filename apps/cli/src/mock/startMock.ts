import type { Contract, Json, JsonObject } from "@iom-conformance/contract";
import { listenProblem } from "../listenProblem.ts";
import { prismEngine } from "./prismEngine.ts";

export interface Mock {
  /** Such as `http://127.0.0.1:4010`, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves contracts with Prism on one port, each under its base path.
 * @throws {UsageError} when Prism is not installed or the port is taken
 */
export async function startMock(contracts: readonly Contract[], port: number): Promise<Mock> {
  const engine = prismEngine();
  const operations = await Promise.all(contracts.map((contract) => engine.operationsOf(atBasePath(contract))));
  const server = engine.createServer(operations.flat());
  try {
    const url = await server.listen(port, "127.0.0.1");
    return { url, close: () => server.close() };
  } catch (error) {
    throw listenProblem(port, error);
  }
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
