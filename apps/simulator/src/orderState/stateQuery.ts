import type { Problem } from "../http/answer.ts";
import { parseDay } from "../orders/time.ts";

export const sortKeys = ["ORDER_ID", "ORDER_NUMBER", "CUSTOMER_NUMBER", "CREATION_DATE"] as const;
export const sortDirections = ["ASC", "DESC"] as const;

/** A valid order state request. An empty list means that nothing is asked for. */
export interface StateQuery {
  readonly shopId: number;
  readonly orderNumbers: readonly string[];
  readonly customerNumbers: readonly string[];
  readonly productNumbers: readonly string[];
  readonly orderStates: readonly string[];
  /** Days since 1970-01-01, inclusive. */
  readonly createdFrom: number | null;
  readonly createdTo: number | null;
  readonly orderBy: (typeof sortKeys)[number];
  readonly direction: (typeof sortDirections)[number];
  readonly offset: number;
  readonly limit: number;
}

const INT32_MAX = 2 ** 31 - 1;

/**
 * Reads the parameters as the document describes them: lists as repeated parameters, single values once, unknown parameters ignored.
 * Answers with everything that is wrong rather than with the first of it.
 */
export function readStateQuery(parameters: URLSearchParams): StateQuery | readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (name: string, expected: string, value?: string) => {
    const sent = value === undefined ? {} : { value: value.slice(0, 200) };
    problems.push({ code: "VALIDATION_EXCEPTION", message: `Parameter ${name} ${expected}`, ...sent });
    return null;
  };
  const single = (name: string): string | null => {
    const [value, another] = parameters.getAll(name);
    return another === undefined ? (value ?? null) : refuse(name, "must not be given more than once", another);
  };
  const read = <Value>(name: string, expected: string, parse: (text: string) => Value | null): Value | null => {
    const text = single(name);
    return text === null ? null : (parse(text) ?? refuse(name, expected, text));
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    read(name, `must be one of ${values.join(", ")}`, (text) => values.find((value) => value === text) ?? null);

  if (!parameters.has("shopId")) refuse("shopId", "is mandatory");
  const shopId = read("shopId", "must be a 64-bit integer", parseInt64);
  const createdFrom = read("orderCreationDate[gte]", "must be a date such as 2019-01-31", parseDay);
  const createdTo = read("orderCreationDate[lte]", "must be a date such as 2019-01-31", parseDay);
  const orderBy = oneOf("orderBy", sortKeys);
  const direction = oneOf("sortDirection", sortDirections);
  const offset = read("offset", "must be a 32-bit integer that is not negative", parseCount);
  const limit = read("limit", "must be a 32-bit integer that is not negative", parseCount);
  if (problems.length > 0 || shopId === null) return problems;
  return {
    shopId,
    orderNumbers: parameters.getAll("orderNumber"),
    customerNumbers: parameters.getAll("customerNumber"),
    productNumbers: parameters.getAll("productNumber"),
    orderStates: parameters.getAll("orderState"),
    createdFrom,
    createdTo,
    orderBy: orderBy ?? "ORDER_ID",
    direction: direction ?? "ASC",
    offset: offset ?? 0,
    limit: limit ?? 50,
  };
}

function parseInt64(text: string): number | null {
  if (!/^-?\d{1,19}$/.test(text)) return null;
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value ? Number(value) : null;
}

function parseCount(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= INT32_MAX ? Number(text) : null;
}
