import { type Observation, plan, type RunSettings, reportOf, run } from "@iom-conformance/conformance";
import type { Contract, Json } from "@iom-conformance/contract";
import { portsOf, type RunCheckOptions } from "@iom-conformance/testkit";

/** What a run of the real engine records of a fake target, by operation and observation. */
export async function observed(
  observations: readonly Observation[],
  { contract, answer, settings: changes }: RunCheckOptions & { readonly contract: Contract },
): Promise<{ readonly [id: string]: Json }> {
  const settings: RunSettings = {
    runId: "run",
    tool: { name: "testkit", version: "0.0.0" },
    target: "http://target.test",
    apis: [{ contract, url: `http://target.test${contract.basePath}`, explicit: true }],
    auth: { basic: { username: "reader", password: "reader-secret" } },
    fixtures: {},
    writes: true,
    profile: "deployment",
    limits: { concurrency: 4, requestsPerSecond: 100_000, requestTimeoutMs: 1000, maxRequests: 10_000 },
    waivers: [],
    seed: 1,
    shard: null,
    strict: false,
    checks: [],
    ...changes,
  };
  const matches = () => true;
  const events = [];
  const planned = plan({ ...settings, matches }, [], [], observations);
  const { signal } = new AbortController();
  for await (const event of run({ settings, plan: planned, ports: portsOf({ answer }), signal, matches })) {
    events.push(event);
  }
  return Object.fromEntries(reportOf(events).observations.map(({ id, value }) => [id.replace(/^[^/]*\//, ""), value]));
}
