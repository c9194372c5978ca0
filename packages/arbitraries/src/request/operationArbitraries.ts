import type { Contract, Json, Operation } from "@iom-conformance/contract";
import fc from "fast-check";
import { checkOverrides } from "../valid/checkOverrides.ts";
import type { Generation } from "../valid/generation.ts";
import { generationOf } from "../valid/generationOf.ts";
import { bodyKindOf } from "./contentOf.ts";
import type {
  ArbitraryRequest,
  InvalidRequest,
  OperationArbitraries,
  RequestBreak,
  RequestOptions,
} from "./request.ts";
import { requestBreaksOf } from "./requestBreaksOf.ts";
import { requestOf } from "./requestOf.ts";
import { validDraft } from "./validDraft.ts";

/** The requests of an operation. Nothing is built before it is asked for. */
export function operationArbitraries(contract: Contract, operation: Operation): OperationArbitraries {
  return {
    operationId: operation.id,
    validRequest: (options) => validRequest(generationFor(contract, operation, options), operation, options),
    invalidRequest: (options) => invalidRequest(generationFor(contract, operation, options), operation, options),
  };
}

/** @throws RangeError when the operation has no valid requests that can be generated */
export function validRequest(
  generation: Generation,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<ArbitraryRequest> {
  return validDraft(generation, operation, options).map(
    // What a schema generates is JSON.
    (draft) => requestOf(generation.contract, operation, draft) as ArbitraryRequest<Json>,
  );
}

/** @throws RangeError when nothing of the operation can be broken, or it has no valid requests that can be generated */
export function invalidRequest(
  generation: Generation,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<InvalidRequest> {
  const { breaks } = requestBreaksOf(generation, operation, options);
  if (breaks.length === 0) throw new RangeError(`${operation.id} has no rule that a request can break`);
  const byPart = Map.groupBy(breaks, ({ in: place, name }) => `${place} ${name}`);
  return evenly(
    [...byPart.values()].map((part) => {
      const byPlace = Map.groupBy(part, ({ path }) => path);
      return evenly(
        [...byPlace.values()].map((rules: readonly RequestBreak[]) => evenly(rules.map((rule) => rule.arbitrary))),
      );
    }),
  );
}

function evenly<T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> {
  return fc.oneof(...arbitraries);
}

/** @throws RangeError for options that cannot be, a parameter that the operation does not have, and an override where the body has no place */
function generationFor(contract: Contract, operation: Operation, options: RequestOptions = {}): Generation {
  const { parameters = {}, ...rest } = options;
  const generation = generationOf(contract, rest);
  for (const name of Object.keys(parameters)) {
    if (operation.parameters.some((parameter) => parameter.name === name)) continue;
    const names = operation.parameters.map((parameter) => parameter.name).join(", ");
    throw new RangeError(`${operation.id} has no parameter ${name}; it has ${names || "none"}`);
  }
  checkOverrides(generation, bodyKindOf(operation)?.media.schema ?? {});
  return generation;
}
