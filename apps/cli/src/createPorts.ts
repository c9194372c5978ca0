import { setTimeout as sleep } from "node:timers/promises";
import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Clock, Ports, SchemaJudge, Transport } from "@iom-conformance/conformance";
import type { Contract } from "@iom-conformance/contract";

/** What a run needs from the world. */
export function createPorts(transport: Transport): Ports {
  const judges = new WeakMap<Contract, SchemaJudge>();
  return {
    transport,
    clock,
    schemaJudge(contract) {
      const judge = judges.get(contract) ?? createSchemaJudge(contract);
      judges.set(contract, judge);
      return judge;
    },
  };
}

const clock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await sleep(milliseconds, undefined, signal ? { signal } : {});
    } catch {
      // Whoever is interrupted while waiting goes on at once, and sees the signal.
    }
  },
};
