import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { orderOf, simulatorCredentials, simulatorFixtures, startSimulator } from "@iom-conformance/simulator";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { comparePact } from "./comparePact.ts";
import type { Consumer } from "./consumers/interaction.ts";
import { shopFrontEnd } from "./consumers/shopFrontEnd.ts";
import { supplierMiddleware } from "./consumers/supplierMiddleware.ts";
import { contractOf } from "./contractOf.ts";
import { type PactFile, readPact } from "./readPact.ts";
import { recordInteraction } from "./recordInteraction.ts";
import type { VerificationResult } from "./verification/verificationTask.ts";
import { verifyPact } from "./verification/verifyPact.ts";
import { consumers, pactFile, writePacts } from "./writePacts.ts";

const played = consumers.flatMap((consumer) =>
  consumer.interactions.map((interaction) => ({ consumer, interaction, description: interaction.description })),
);

let folder: string;
let scratch: string;

beforeAll(async () => {
  // Pact counts its uses over the network unless it is told not to.
  vi.stubEnv("PACT_DO_NOT_TRACK", "true");
  folder = await mkdtemp(join(tmpdir(), "pacts-"));
  scratch = await mkdtemp(join(tmpdir(), "pacts-"));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([folder, scratch].map((path) => rm(path, { recursive: true, force: true })));
});

describe("the consumers", () => {
  it.each(played)("understand the answer to $description", async ({ consumer, interaction }) => {
    const outcome = await recordInteraction(await contractOf(consumer), consumer, interaction, scratch);
    expect(outcome).toEqual(interaction.result);
  });

  it("are refused by the mock when they send something else", async () => {
    const contract = await contractOf(shopFrontEnd);
    const [first, second] = shopFrontEnd.interactions;
    if (first === undefined || second === undefined) throw new Error("The front end has no two interactions.");
    const mixed = { ...first, send: second.send };
    await expect(recordInteraction(contract, shopFrontEnd, mixed, scratch)).rejects.toThrow(/orderNumber/);
  });
});

describe("the pact files", { timeout: 60_000 }, () => {
  beforeAll(() => writePacts(folder));

  it("are there for every consumer, with every interaction once", async () => {
    expect((await readdir(folder)).map((name) => join(folder, name)).sort()).toEqual(
      consumers.map((consumer) => pactFile(folder, consumer)).sort(),
    );
    for (const consumer of consumers) {
      const { interactions } = await readPact(pactFile(folder, consumer));
      expect(descriptionsOf(interactions)).toEqual(descriptionsOf(consumer.interactions));
    }
  });

  it.each(consumers)("carry a placeholder where $name sends credentials", async (consumer) => {
    const { interactions } = await readPact(pactFile(folder, consumer));
    const credentials = interactions.flatMap(({ request }) => request.headers.Authorization ?? []);
    expect(new Set(credentials)).toEqual(new Set(["Bearer placeholder"]));
    expect(credentials).toHaveLength(consumer.interactions.filter(({ request }) => request.authorized).length);
  });

  it.each(consumers)("hold against a healthy deployment for $name", async (consumer) => {
    await expect(verify(consumer, [])).resolves.toEqual({ passed: descriptionsOf(consumer.interactions), failed: [] });
  });

  it.each<[fault: string, consumer: Consumer, failed: readonly string[]]>([
    [
      "created-answers-200",
      supplierMiddleware,
      ["a dispatch of an order", "a return of an order", "an order response of an order"],
    ],
    ["supplier-permission-covers-every-shop", supplierMiddleware, ["an order response of a foreign shop"]],
    [
      "date-times-lose-their-offset",
      shopFrontEnd,
      [
        "a request for one order by its number",
        "a request for the first page of the newest orders",
        "a request for the orders of one day",
      ],
    ],
    ["accept-is-ignored", shopFrontEnd, ["a request for a version of the format that does not exist"]],
  ])("fail where it shows that %s", async (fault, consumer, failed) => {
    const passed = descriptionsOf(consumer.interactions).filter((description) => !failed.includes(description));
    await expect(verify(consumer, [fault])).resolves.toEqual({ passed, failed });
  });

  it.each(consumers)("promise nothing of $name that the corrected contract does not", async (consumer) => {
    await expect(comparePact(await contractOf(consumer), await readPact(pactFile(folder, consumer)))).resolves.toEqual(
      [],
    );
  });

  it.each<[what: string, change: (interaction: PactFile["interactions"][number]) => void, error: string]>([
    [
      "an unknown path",
      ({ request }) => Object.assign(request, { path: "/rest/order-state/orders" }),
      "request.path-or-method.unknown at [root].interactions[0].request.path",
    ],
    [
      "a path below no base path",
      ({ request }) => Object.assign(request, { path: "/states" }),
      "request.path-or-method.unknown at [root].interactions[0].request.path",
    ],
    [
      "an undocumented status",
      ({ response }) => Object.assign(response, { status: 418 }),
      "response.status.unknown at [root].interactions[0].response.status",
    ],
    [
      "a field of another type",
      ({ response }) => Object.assign(orderIn(response), { state: 7 }),
      "response.body.incompatible at [root].interactions[0].response.body.data.0.state",
    ],
    [
      "an undocumented field",
      ({ response }) => Object.assign(orderIn(response), { colour: "RED" }),
      "response.body.incompatible at [root].interactions[0].response.body.data.0",
    ],
    [
      "a query of another type",
      ({ request }) => Object.assign(request.query, { shopId: ["Demo"] }),
      "request.query.incompatible at [root].interactions[0].request.query.shopId",
    ],
  ])("would be found to promise %s", async (_what, change, error) => {
    const pact = await readPact(pactFile(folder, shopFrontEnd));
    const interaction = pact.interactions.find(
      ({ description }) => description === "a request for one order by its number",
    );
    if (interaction === undefined) throw new Error("The pact has no such interaction.");
    change(interaction);
    const altered = { ...pact, interactions: [interaction] };
    await expect(comparePact(await contractOf(shopFrontEnd), altered)).resolves.toContain(error);
  });
});

function descriptionsOf(interactions: readonly { readonly description: string }[]): readonly string[] {
  return interactions.map(({ description }) => description).sort();
}

function orderIn({ body }: PactFile["interactions"][number]["response"]): object {
  const order = body?.content.data?.[0];
  if (order === undefined) throw new Error("The answer has no order.");
  return order;
}

async function verify(consumer: Consumer, faults: readonly string[]): Promise<VerificationResult> {
  const { username, password } = simulatorCredentials.admin;
  const createdOn = orderOf(simulatorFixtures.shopId, 0).shop.orderCreationDate.slice(0, "YYYY-MM-DD".length);
  const simulator = await startSimulator({ faults });
  try {
    return await verifyPact({
      pactFile: pactFile(folder, consumer),
      url: simulator.url,
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
      fixtures: { ...simulatorFixtures, order: { ...simulatorFixtures.order, createdOn } },
    });
  } finally {
    await simulator.close();
  }
}
