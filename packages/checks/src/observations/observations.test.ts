import type { WireRequest } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { books, booksContract, type FakeResponse, listTarget } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { library, PASSWORD } from "../../test/library.ts";
import { libraryContract } from "../../test/libraryContract.ts";
import { observed } from "../../test/observed.ts";
import { observations } from "../generated/observations.ts";

type Answer = (request: WireRequest) => FakeResponse;

async function atList(change: (answer: Answer) => Answer = (answer) => answer) {
  const answer: Answer = change(listTarget(books(60)));
  const seen = await observed(observations, { contract: booksContract(), answer });
  return (id: string): Json | undefined => seen[`listBooks/${id}`];
}

async function atLibrary(change: (response: FakeResponse, request: WireRequest) => FakeResponse) {
  const answer: Answer = (request) => change(library(request), request);
  const settings = { fixtures: { branch: 7 }, auth: { basic: { username: "reader", password: PASSWORD } } };
  return observed(observations, { contract: libraryContract, answer, settings });
}

/** A list that does something of its own where a query parameter has this text. */
function where(parameter: string, text: string, response: FakeResponse): (answer: Answer) => Answer {
  return (answer) => (request) =>
    new URL(request.url).searchParams.get(parameter) === text ? response : answer(request);
}

/** A list that takes another text for the value of a parameter. */
function reading(parameter: string, from: string, to: string): (answer: Answer) => Answer {
  return (answer) => (request) => {
    const url = new URL(request.url);
    if (url.searchParams.get(parameter) === from) url.searchParams.set(parameter, to);
    return answer({ ...request, url: url.toString() });
  };
}

const refusal: FakeResponse = { status: 400 };

const cases: readonly { id: string; what: string; change?: (answer: Answer) => Answer; value: Json }[] = [
  { id: "pagination/zero-limit", what: "no items", value: "empty" },
  { id: "pagination/zero-limit", what: "a refusal", change: where("take", "0", refusal), value: "400" },
  { id: "pagination/zero-limit", what: "the default", change: reading("take", "0", "20"), value: "default" },
  { id: "pagination/zero-limit", what: "all items", change: reading("take", "0", "100"), value: "everything" },
  { id: "pagination/zero-limit", what: "no page", change: where("take", "0", { body: 1 }), value: "no page" },
  { id: "pagination/negative-offset", what: "a refusal", change: where("skip", "-1", refusal), value: "400" },
  {
    id: "pagination/negative-offset",
    what: "the first page",
    change: reading("skip", "-1", "0"),
    value: "as offset 0",
  },
  { id: "pagination/limit-with-fraction", what: "5", value: "taken" },
  { id: "pagination/limit-with-fraction", what: "nothing", change: reading("take", "5.0", "20"), value: "ignored" },
  { id: "pagination/very-large-limit", what: "all items", value: "everything" },
  {
    id: "pagination/very-large-limit",
    what: "some items",
    change: reading("take", "1000000", "50"),
    value: "capped at 50",
  },
  { id: "parameters/unknown-parameter", what: "nothing", value: "ignored" },
  {
    id: "parameters/unknown-parameter",
    what: "a refusal",
    change: where("no-such-parameter", "1", refusal),
    value: "400",
  },
  { id: "parameters/repeated-parameter", what: "its first value", value: "the first" },
  { id: "filtering/value-in-other-case", what: "another value", value: "empty" },
  { id: "filtering/reversed-period", what: "no day", value: "empty" },
  { id: "sorting/default-key", what: "the keys that go with it", value: "ADDED, ISBN" },
  { id: "answers/null-members", what: "absence", value: "none" },
  { id: "answers/date-time-offsets", what: "UTC", value: "+00:00" },
  { id: "answers/total-count", what: "its value", value: "told" },
  { id: "answers/link-relations", what: "relations", value: "prev" },
  { id: "coverage/unseen-fields/200 application/json", what: "nothing", value: [] },
];

describe("observations of a list", () => {
  it.each(cases)("$id: $what", async ({ id, change, value }) => {
    const seen = await atList(change);
    expect(seen(id)).toEqual(value);
  });
});

describe("observations of an API that takes messages", () => {
  it("are refusals and successes in short", async () => {
    const seen = await atLibrary((response) => response);
    expect(seen).toMatchObject({
      "listBooks/paths/trailing-slash": "404",
      "listBooks/methods/head-request": "405",
      "listBooks/negotiation/plain-json": "406",
      "listBooks/coverage/unseen-variants/200 application/vnd.library.books+json": ["Medium Audio"],
      "listBooks/authentication/user-name-in-other-case": "401",
    });
  });

  it("say what headers look like, and not what they say of the server", async () => {
    const headers = { server: "Library/7.1", etag: 'W/"1"', "set-cookie": "session=secret", vary: "Origin, Accept" };
    const seen = await atLibrary((response) => ({ ...response, headers: { ...headers, ...response.headers } }));
    expect(seen).toMatchObject({
      "listBooks/headers/server-name": "with a version",
      "listBooks/headers/entity-tag": "weak",
      "listBooks/headers/cookies-are-set": "set",
      "listBooks/headers/vary-names": "accept, origin",
    });
    expect(JSON.stringify(seen)).not.toMatch(/7\.1|secret/);
  });
});

describe("the catalogue of observations", () => {
  it("has at least 25, each under an id of its own", () => {
    expect(observations.length).toBeGreaterThanOrEqual(25);
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });
});
