import type { Problem } from "../http/answer.ts";
import type { MessageKind } from "./messageKinds.ts";
import { valueAt } from "./valueAt.ts";

/**
 * What a message of the right shape breaks in the rules that the document states only in prose: order position numbers and the keys of a
 * property group stand once, listed items are as many as the quantity says, currencies look like codes of ISO 4217.
 */
export function ruleProblems(message: unknown, kind: MessageKind): readonly Problem[] {
  const positions = listAt(message, "/positions").map((position, nth) => ({ position, path: `/positions/${nth}` }));
  const numbers = positions.map(({ position }) => valueAt(position, "/orderPositionNumber"));
  return [
    ...duplicates(numbers).map((number) => problem("orderPositionNumber must be unique within a message", number)),
    ...positions.flatMap(({ position, path }) => quantityProblems(position, path, kind)),
    ...positions.flatMap(({ position, path }) => currencyProblems(position, path)),
    ...propertyGroupsIn(message).flatMap(groupProblems),
  ];
}

function quantityProblems(position: unknown, path: string, kind: MessageKind): readonly Problem[] {
  const items = valueAt(position, "/items");
  const quantity = valueAt(position, kind.name === "dispatches" ? "/dispatchedQuantity" : "/returnedQuantity");
  if (!Array.isArray(items) || items.length === quantity) return [];
  return [problem(`${path}/items lists ${items.length} items, which is not the quantity`, quantity)];
}

function currencyProblems(position: unknown, path: string): readonly Problem[] {
  const currency = valueAt(position, "/netPurchasePrice/currency");
  if (typeof currency !== "string" || /^[A-Z]{3}$/.test(currency)) return [];
  return [problem(`${path}/netPurchasePrice/currency must be a code of ISO 4217`, currency.slice(0, 200))];
}

function groupProblems(group: unknown): readonly Problem[] {
  const keys = listAt(group, "/properties").map((property) => valueAt(property, "/key"));
  return duplicates(keys).map((key) => problem("Keys must be unique within a property group", key));
}

/** The property groups of the message, its positions and their items. */
function propertyGroupsIn(message: unknown): readonly unknown[] {
  const positions = listAt(message, "/positions");
  const owners = [message, ...positions, ...positions.flatMap((position) => listAt(position, "/items"))];
  return owners.flatMap((owner) => listAt(owner, "/propertyGroups"));
}

function listAt(value: unknown, pointer: string): readonly unknown[] {
  const list = valueAt(value, pointer);
  return Array.isArray(list) ? list : [];
}

/** Every value that stands in the list again, once for each time; what is missing is no value. */
function duplicates(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value, nth) => value !== undefined && values.indexOf(value) < nth);
}

function problem(message: string, value: unknown): Problem {
  return { code: "VALIDATION_EXCEPTION", message, value };
}
