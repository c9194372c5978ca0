import type { Operation, Parameter } from "@iom-conformance/contract";
import type { Arbitrary } from "fast-check";
import { operationArbitraries } from "../request/operationArbitraries.ts";
import type { OperationArbitraries, RequestOptions } from "../request/request.ts";
import { type ContractPart, contractOfParts, type PublishedApi } from "./contractPart.ts";
import { lazily } from "./lazily.ts";
import type { TypedOptions } from "./typedOverrides.ts";

/** Options for requests of an operation whose parameters and body have these types. */
export interface TypedRequestOptions<Parameters, Body> extends TypedOptions<Body> {
  /**
   * The value of a parameter, or a fast-check arbitrary of values, in place of generated ones; null leaves the parameter out. Nothing
   * checks that the contract allows it.
   */
  readonly parameters?: {
    readonly [Name in keyof Parameters]?: Parameters[Name] | Arbitrary<Exclude<Parameters[Name], undefined>> | null;
  };
}

/** The requests of an operation whose parameters and body have these types. */
export type TypedOperation<Parameters, Body> = OperationArbitraries<TypedRequestOptions<Parameters, Body>, Body>;

/** An operation of a generated module: what requests are made from, and the media types of its answers. */
export interface BareOperation extends Pick<Operation, "id" | "method" | "path" | "requestBody" | "traits"> {
  readonly parameters: readonly Omit<Parameter, "description">[];
  readonly answers: readonly string[];
}

/** What a generated module exports for an operation. Nothing is built before it is asked for. */
export function publishedOperation(
  api: PublishedApi,
  bare: BareOperation,
  needs: () => readonly ContractPart[],
): OperationArbitraries<RequestOptions> {
  const arbitraries = lazily(() => {
    const operation = operationOf(bare);
    return operationArbitraries(contractOfParts(api, needs(), [operation]), operation);
  });
  return {
    operationId: bare.id,
    validRequest: (options) => arbitraries().validRequest(options),
    invalidRequest: (options) => arbitraries().invalidRequest(options),
  };
}

function operationOf({ parameters, answers, ...rest }: BareOperation): Operation {
  return {
    ...rest,
    summary: "",
    deprecated: false,
    parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
    responses: answers.map((mediaType) => ({
      status: "default",
      description: "",
      headers: [],
      content: [{ mediaType, schema: null, examples: [] }],
    })),
    security: [],
  };
}
