import { expect, it } from "vitest";
import { createRequestFilter } from "./createRequestFilter.ts";

interface Headers {
  authorization?: string;
  readonly accept: string;
}

const cases: readonly (readonly [sent: Headers, passedOn: Headers])[] = [
  [
    { authorization: "Bearer placeholder", accept: "*/*" },
    { authorization: "Basic real", accept: "*/*" },
  ],
  [{ accept: "*/*" }, { accept: "*/*" }],
];

it.each(cases)("turns the headers %j into %j and passes the request on", (headers, expected) => {
  const request = { headers: { ...headers } };
  let passedOn = 0;
  createRequestFilter("Basic real")(request, {}, () => passedOn++);
  expect(request.headers).toEqual(expected);
  expect(passedOn).toBe(1);
});
