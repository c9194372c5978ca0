import { join } from "node:path";
import type { Contract, Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import { simulatorCredentials, startSimulator } from "@iom-conformance/simulator";
import type { Validator } from "@iom-conformance/validators";
import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0";
import { OrderStateReport } from "@iom-conformance/validators/order-state/1.0";
import { workspace } from "../paths.ts";
import { type PlainSchema, plainJsonSchema } from "../plainJsonSchema.ts";

/** A message, whole and broken, and who judges it. */
export interface ValidationCase {
  readonly name: string;
  readonly schema: PlainSchema;
  readonly validator: Validator<unknown>;
  /** Where our validator is published. */
  readonly module: string;
  readonly valid: { readonly text: string; readonly value: Json };
  /** The same message with one wrong value, which is among the last that are judged. */
  readonly invalid: { readonly text: string; readonly value: Json; readonly path: string };
}

const PAGE_SIZE = 50;

/** A page of orders as the simulator answers it, and the documented example of a dispatch. */
export async function validationCases(): Promise<readonly ValidationCase[]> {
  const [orderState, communication] = await Promise.all([
    readContract(join(workspace, "specs/order-state/1.0")),
    readContract(join(workspace, "specs/communication/2.9.4.0")),
  ]);
  return [
    validationCase(
      `page of ${PAGE_SIZE} orders`,
      orderState,
      OrderStateReport,
      await pageOfOrders(orderState),
      brokenPage,
    ),
    validationCase(
      "dispatch",
      communication,
      Dispatch,
      JSON.stringify(exampleOfDispatch(communication)),
      brokenDispatch,
    ),
  ];
}

interface Broken {
  readonly value: Json;
  readonly path: string;
}

function validationCase(
  name: string,
  contract: Contract,
  validator: Validator<unknown>,
  text: string,
  breakIt: (text: string) => Broken,
): ValidationCase {
  const { value, path } = breakIt(text);
  return {
    name,
    schema: plainJsonSchema(contract, validator.schemaName),
    validator,
    module: `@iom-conformance/validators/${contract.api}/${contract.version}`,
    valid: { text, value: JSON.parse(text) },
    invalid: { text: JSON.stringify(value), value, path },
  };
}

async function pageOfOrders({ basePath, operations }: Contract): Promise<string> {
  const simulator = await startSimulator({ orders: 2 * PAGE_SIZE });
  try {
    const { username, password } = simulatorCredentials.admin;
    const answer = await fetch(`${simulator.url}${basePath}${operations[0]?.path}?shopId=200&limit=${PAGE_SIZE}`, {
      headers: { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` },
    });
    const text = await answer.text();
    const { data }: { readonly data: readonly Json[] } = JSON.parse(text);
    if (data.length !== PAGE_SIZE) throw new Error(`the page has ${data.length} orders:\n${text.slice(0, 500)}`);
    return text;
  } finally {
    await simulator.close();
  }
}

function exampleOfDispatch({ operations }: Contract): Json {
  const operation = operations.find(({ id }) => id === "createDispatch");
  const example = operation?.requestBody?.content[0]?.examples[0];
  if (example === undefined) throw new Error("no dispatch is documented");
  return example;
}

/** The number of the last position of the last order as a number. */
function brokenPage(text: string): Broken {
  const value: { readonly data: readonly { readonly positions: { number: Json }[] }[] } = JSON.parse(text);
  const order = value.data.at(-1);
  const position = order?.positions.at(-1);
  if (order === undefined || position === undefined) throw new Error("the last order has no positions");
  position.number = 7;
  return {
    value: value as unknown as Json,
    path: `/data/${value.data.length - 1}/positions/${order.positions.length - 1}/number`,
  };
}

/** The last value of the last property group as a number. */
function brokenDispatch(text: string): Broken {
  const value: { readonly propertyGroups: readonly { readonly properties: { value: Json }[] }[] } = JSON.parse(text);
  const group = value.propertyGroups.at(-1);
  const property = group?.properties.at(-1);
  if (group === undefined || property === undefined) throw new Error("the dispatch has no property groups");
  property.value = 7;
  const path = `/propertyGroups/${value.propertyGroups.length - 1}/properties/${group.properties.length - 1}/value`;
  return { value: value as unknown as Json, path };
}
