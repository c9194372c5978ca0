import { createRequire } from "node:module";
import { join } from "node:path";
import { workspace } from "./paths.ts";
import type { RecordedRequest } from "./recordRequests.ts";

/** What is used of undici: the same copy that the command line uses. */
interface Undici {
  readonly Agent: new (options: { readonly connections: number }) => Agent;
}

interface Agent {
  request(
    options: RecordedRequest & { readonly origin: string },
  ): Promise<{ readonly body: { arrayBuffer(): Promise<ArrayBuffer> } }>;
  close(): Promise<void>;
}

const { Agent } = createRequire(join(workspace, "apps/cli/package.json"))("undici") as Undici;

/** Sends requests to a host with undici alone and reads every answer to its end, so many at a time. */
export async function replayRequests(
  requests: readonly RecordedRequest[],
  origin: string,
  concurrency: number,
): Promise<void> {
  const agent = new Agent({ connections: concurrency });
  const rest = requests.values();
  const worker = async () => {
    for (const request of rest) {
      const { body } = await agent.request({ ...request, origin });
      await body.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  await agent.close();
}
