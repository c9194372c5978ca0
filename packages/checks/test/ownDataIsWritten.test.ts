import { fileURLToPath } from "node:url";
import { generationOf } from "@iom-conformance/arbitraries";
import { type Check, defineCheck, pass, type WireRequest } from "@iom-conformance/conformance";
import { fieldValues, type Json, type JsonObject, traitsIn } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import { type FakeResponse, runCheck } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { checks } from "../src/index.ts";

const contract = await readContract(fileURLToPath(new URL("../../../specs/communication/2.9.4.0", import.meta.url)));
const { judge } = generationOf(contract);
const password = { username: "reader", password: "reader-secret" };
const fixtures: { readonly [key: string]: Json } = {
  supplierName: "Own supplier",
  supplierShopName: "Own shop",
  foreignSupplierName: "Foreign supplier",
  foreignSupplierShopName: "Foreign shop",
  order: {
    shopOrderNumber: "Own order",
    positions: [
      { number: 1, productNumber: "P-1", productName: "First", quantity: 2 },
      { number: 2, productNumber: "P-2", productName: "Second", quantity: 1 },
    ],
  },
};
const expected = { supplierName: "Own supplier", supplierShopName: "Own shop", "order.shopOrderNumber": "Own order" };
const authorization = `Basic ${btoa(`${password.username}:${password.password}`)}`;

/** What a request asks a target to write that a healthy one may take in: its values for supplier, shop and order; null for all others. */
function asked({ method, url, headers, body }: WireRequest): { readonly [fixture: string]: readonly Json[] } | null {
  const allowed = headers.some(([name, value]) => name.toLowerCase() === "authorization" && value === authorization);
  const operation = contract.operations.find((one) => new URL(url).pathname === contract.basePath + one.path);
  const schema = operation?.requestBody?.content[0]?.schema;
  if (!allowed || method !== "POST" || !schema) return null;
  const value = parsed(body ?? "");
  if (value === undefined || judge.judge(schema, value).length > 0) return null;
  const scalars = traitsIn(contract, schema).filter(({ traits }) => Object.hasOwn(expected, traits.fixture ?? ""));
  return Object.fromEntries(scalars.map(({ path, traits }) => [traits.fixture, fieldValues(value, path)]));
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** What a check asks for beyond the deployment's own data, of a target that takes in nothing but that. */
async function foreignWishes(check: Check): Promise<readonly unknown[]> {
  const foreign: unknown[] = [];
  const answer = (request: WireRequest): FakeResponse => {
    const wanted = asked(request);
    if (wanted === null) return { status: 400 };
    if (JSON.stringify(wanted).includes('"Foreign ')) return { status: 403 };
    const isOwn = Object.entries(expected).every(
      ([fixture, own]) => wanted[fixture]?.length === 1 && wanted[fixture]?.[0] === own,
    );
    if (isOwn) return { status: 201, headers: { location: "/rest/communication/messages/1" } };
    foreign.push({ wanted, body: request.body?.slice(0, 300) });
    return { status: 400 };
  };
  // A target that is no better than this one surprises many a check; what it sends is of interest here.
  await runCheck(check, { contract, answer, settings: { fixtures, auth: { basic: password } } }).catch(() => []);
  return foreign;
}

describe("what the checks write", () => {
  it.each(checks.map((check) => ({ id: check.id, check })))(
    "$id writes for the deployment's own supplier, shop and order only",
    async ({ check }) => {
      expect(await foreignWishes(check)).toEqual([]);
    },
  );

  it("would show if it were for somebody else", async () => {
    const careless = defineCheck({
      id: "writes/careless",
      title: "Careless",
      requirements: ["writes#careless"],
      each: "request-media-type",
      needs: [],
      requests: 1,
      async judge(context) {
        const body = context.body(context.subject.value.mediaType) as JsonObject;
        await context.send(context.request({ body: { ...body, supplierName: "Somebody" } }));
        return pass;
      },
    });
    expect(await foreignWishes(careless)).toMatchObject(
      ["Dispatch", "OrderResponse", "Return"].map(() => ({ wanted: { supplierName: ["Somebody"] } })),
    );
  });
});
