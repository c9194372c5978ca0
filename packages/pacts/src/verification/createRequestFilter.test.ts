import { expect, it } from "vitest";
import { createRequestFilter } from "./createRequestFilter.ts";

it.each([
  [
    { authorization: "Bearer placeholder", accept: "*/*" },
    { authorization: "Basic real", accept: "*/*" },
  ],
  [{ accept: "*/*" }, { accept: "*/*" }],
])("turns the headers %j into %j and passes the request on", (headers, expected) => {
  const request = { headers: { ...headers } };
  let passedOn = 0;
  createRequestFilter("Basic real")(request, {}, () => passedOn++);
  expect(request.headers).toEqual(expected);
  expect(passedOn).toBe(1);
});
