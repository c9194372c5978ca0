import type { Contract, Json, MediaType, Operation, ResponseSpec } from "@iom-conformance/contract";
import { MatchersV3, Pact } from "@pact-foundation/pact";
import type { Consumer, Interaction } from "./consumers/interaction.ts";
import { headerMatchers } from "./matchers/headerMatchers.ts";
import { matcherOf, type Template } from "./matchers/matcherOf.ts";
import { queryMatchers } from "./matchers/queryMatchers.ts";

/** Stands in the pact files where a request has credentials. */
const placeholder = "Bearer placeholder";

/**
 * Lets the consumer's client talk to a mock that knows this one interaction, and adds the interaction to the consumer's pact file in the folder.
 * @returns what the client made of the answer
 * @throws Error when the client did not send the request of the interaction, RangeError when the contract does not know what it is made of
 */
export async function recordInteraction(
  contract: Contract,
  { name, provider }: Consumer,
  { description, state, operation: id, request, response, send }: Interaction,
  folder: string,
): Promise<unknown> {
  const operation = operationOf(contract, id);
  const answer = answerOf(operation, response.status);
  const credentials = { Authorization: MatchersV3.regex("^(Basic|Bearer) \\S+$", placeholder) };
  return await new Pact({ consumer: name, provider, dir: folder, logLevel: "error" })
    .addInteraction()
    .given(state)
    .uponReceiving(description)
    .withRequest(operation.method.toUpperCase(), contract.basePath + operation.path, (builder) => {
      builder.headers({ ...request.headers, ...(request.authorized ? credentials : {}) });
      builder.query(queryMatchers(contract, operation, request));
      if (request.body !== undefined) {
        builder.jsonBody(bodyMatcher(contract, operation.requestBody?.content ?? [], request.body));
      }
    })
    .willRespondWith(response.status, (builder) => {
      if (response.mediaType !== undefined) builder.headers({ "Content-Type": response.mediaType });
      builder.headers(headerMatchers(contract, answer, response.headers ?? {}));
      if (response.body !== undefined) builder.jsonBody(bodyMatcher(contract, answer.content, response.body));
    })
    .executeTest(({ url }) => send({ host: url, authorization: request.authorized ? placeholder : null }));
}

function operationOf(contract: Contract, id: string): Operation {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new RangeError(`${contract.id} has no operation ${id}.`);
  return operation;
}

function answerOf(operation: Operation, status: number): ResponseSpec {
  const answer = operation.responses.find((candidate) => candidate.status === String(status));
  if (answer === undefined) throw new RangeError(`${operation.id} documents no answer with ${status}.`);
  return answer;
}

function bodyMatcher(contract: Contract, [media]: readonly MediaType[], example: Json): Template {
  if (media?.schema === undefined || media.schema === null)
    throw new RangeError(`${contract.id} describes no body here.`);
  return matcherOf(contract, media.schema, example);
}
