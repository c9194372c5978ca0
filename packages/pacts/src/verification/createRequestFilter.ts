interface OutgoingRequest {
  readonly headers: { authorization?: string | undefined };
}

export type RequestFilter = (request: OutgoingRequest, response: unknown, next: () => void) => void;

/**
 * Puts real credentials in place of the placeholder that the pact files contain; requests that are meant to have none are left alone.
 * To be given to Pact's verifier as `requestFilter`.
 */
export function createRequestFilter(authorization: string): RequestFilter {
  return ({ headers }, _response, next) => {
    if (headers.authorization !== undefined) headers.authorization = authorization;
    next();
  };
}
