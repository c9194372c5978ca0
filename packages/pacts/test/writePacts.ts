import { deepStrictEqual } from "node:assert/strict";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "./consumers/interaction.ts";
import { shopFrontEnd } from "./consumers/shopFrontEnd.ts";
import { supplierMiddleware } from "./consumers/supplierMiddleware.ts";
import { contractOf } from "./contractOf.ts";
import { recordInteraction } from "./recordInteraction.ts";

export const consumers: readonly Consumer[] = [supplierMiddleware, shopFrontEnd];

/** The pact file of a consumer, named as Pact names it. */
export function pactFile(folder: string, { name, provider }: Consumer): string {
  return join(folder, `${name}-${provider}.json`);
}

/**
 * Plays every interaction of every consumer and leaves a folder with their pact files and nothing else.
 * @throws AssertionError when a client makes something else of an answer than its interaction says
 */
export async function writePacts(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const consumer of consumers) {
    const contract = await contractOf(consumer);
    for (const interaction of consumer.interactions) {
      deepStrictEqual(await recordInteraction(contract, consumer, interaction, folder), interaction.result);
    }
  }
}
