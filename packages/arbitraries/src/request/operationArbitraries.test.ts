import { type Filter, loadContract, type Operation, type Parameter } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stylesDocument } from "../../test/stylesDocument.ts";
import { generationOf } from "../valid/generationOf.ts";
import { operationArbitraries } from "./operationArbitraries.ts";
import type { ArbitraryRequest, RequestOptions } from "./request.ts";
import { requestBreaksOf } from "./requestBreaksOf.ts";

const contract = loadContract({ document: { file: "openapi.yaml", text: JSON.stringify(stylesDocument) } });

function operationOf(id: string): Operation {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`the document has no ${id}`);
  return operation;
}

const putShelf = operationArbitraries(contract, operationOf("putShelf"));
const postNote = operationArbitraries(contract, operationOf("postNote"));

const samples = (options?: RequestOptions, numRuns = 100): readonly ArbitraryRequest[] =>
  fc.sample(putShelf.validRequest(options), { numRuns, seed: 3 });

const pinned: RequestOptions = {
  optional: "never",
  parameters: {
    shelf: "AB1",
    rows: [1, 2],
    open: true,
    commas: [3, 4],
    blanks: ["a b", "cd"],
    deep: { red: 1, name: "Rust" },
    "X-Request-Number": 7,
    session: fc.constant("abcd"),
  },
  overrides: { "/width": fc.constantFrom(2, 3) },
};

describe("validRequest", () => {
  it("writes each parameter where and how the document says", () => {
    const [request] = samples({ ...pinned, overrides: { "/width": 2 } }, 1);
    expect(request).toEqual({
      method: "PUT",
      path: "/depot/v1/shelves/AB1/rows/1,2",
      query: [
        ["open", "true"],
        ["commas", "3,4"],
        ["blanks", "a b cd"],
        ["deep[red]", "1"],
        ["deep[name]", "Rust"],
      ],
      url: "/depot/v1/shelves/AB1/rows/1,2?open=true&commas=3,4&blanks=a%20b%20cd&deep%5Bred%5D=1&deep%5Bname%5D=Rust",
      headers: { "content-type": "application/json", "x-request-number": "7", cookie: "session=abcd" },
      mediaType: "application/json",
      body: { width: 2 },
      text: '{"width":2}',
    });
  });

  it("leaves out a parameter that is null, and takes arbitraries everywhere", () => {
    const requests = samples({ ...pinned, optional: "always", parameters: { ...pinned.parameters, commas: null } });
    expect(requests.every(({ query }) => !query.some(([name]) => name === "commas"))).toBe(true);
    expect(new Set(requests.map(({ body }) => (body as { width: number }).width))).toEqual(new Set([2, 3]));
  });

  it.each<[NonNullable<RequestOptions["optional"]>, readonly boolean[]]>([
    ["always", [true]],
    ["never", [false]],
    ["mixed", [true, false]],
  ])("has optional parameters and bodies: %s", (optional, expected) => {
    const found = new Set(samples({ optional }).map(({ query }) => query.some(([name]) => name === "sizes")));
    expect(found).toEqual(new Set(expected));
    const bodies = fc.sample(postNote.validRequest({ optional }), { numRuns: 100, seed: 1 });
    expect(new Set(bodies.map(({ text }) => text !== undefined))).toEqual(new Set(expected));
  });

  it("asks for pages that every server serves", () => {
    const parameters: readonly Parameter[] = ["offset", "limit"].map((name) => ({
      name,
      in: "query",
      required: true,
      description: "",
      schema: { type: "integer", format: "int32", default: 50 },
      style: "form",
      explode: true,
      examples: [],
      traits: {},
    }));
    const traits = { pagination: { offset: "offset", limit: "limit", items: "/data" } };
    const getPage: Operation = { ...operationOf("postNote"), parameters, requestBody: null, traits };
    const queries = fc.sample(operationArbitraries(contract, getPage).validRequest(), { numRuns: 300, seed: 1 });
    for (const { query } of queries) {
      const { offset, limit } = Object.fromEntries(query);
      expect(Number(offset)).toBeGreaterThanOrEqual(0);
      expect(Number(limit)).toBeGreaterThanOrEqual(1);
      expect(Number(limit)).toBeLessThanOrEqual(50);
    }
    expect(requestBreaksOf(generationOf(contract), getPage).breaks.map(({ keyword }) => keyword)).not.toContain(
      "minimum",
    );
  });

  it("asks for ranges that end after they begin, unless the options say otherwise", () => {
    const parameters: readonly Parameter[] = ["from", "to"].map((name) => ({
      name,
      in: "query",
      required: true,
      description: "",
      schema: { type: "string", format: "date" },
      style: "form",
      explode: true,
      examples: [],
      traits: {},
    }));
    const filters: readonly Filter[] = [
      { parameter: "from", field: "/day", match: "not-before" },
      { parameter: "to", field: "/day", match: "not-after" },
    ];
    const getDays: Operation = { ...operationOf("postNote"), parameters, requestBody: null, traits: { filters } };
    const days = operationArbitraries(contract, getDays);
    for (const { query } of fc.sample(days.validRequest(), { numRuns: 200, seed: 1 })) {
      const { from = "", to = "" } = Object.fromEntries(query);
      expect(from <= to).toBe(true);
    }
    const [pinned] = fc.sample(days.validRequest({ parameters: { from: "9999-12-30" } }), { numRuns: 1, seed: 1 });
    expect(pinned?.query[0]).toEqual(["from", "9999-12-30"]);
  });

  it("stays below the size that gateways refuse, unless the options ask for more", () => {
    const large = samples({ optional: "always", maxItems: 50 }, 300);
    expect(Math.max(...large.map(({ url }) => url.length))).toBeLessThanOrEqual(1900);
    const [huge] = samples({ parameters: { shelf: "A".repeat(3000) } }, 1);
    expect(huge?.url.length).toBeGreaterThan(3000);
  });

  it("is the same for the same seed", () => {
    expect(samples()).toEqual(samples());
  });

  it("says no to options that cannot be", () => {
    expect(() => putShelf.validRequest({ parameters: { shelve: "AB1" } })).toThrow("putShelf has no parameter shelve");
    expect(() => putShelf.validRequest({ maxItems: -1 })).toThrow(RangeError);
    expect(() => putShelf.validRequest({ overrides: { "/depth": 1 } })).toThrow("/depth");
  });

  it.each<[string, object, string]>([
    [
      "a body that is neither JSON nor text",
      { requestBody: { required: true, content: { "image/png": {} } } },
      "image/png",
    ],
    [
      "a parameter that cannot travel",
      { parameters: [{ name: "a", in: "header", required: true, schema: { type: "string", enum: ["ä"] } }] },
      "header parameter a",
    ],
  ])("cannot make %s", (_name, operation, message) => {
    const document = {
      ...stylesDocument,
      paths: { "/a": { post: { operationId: "a", responses: { 200: { description: "Done" } }, ...operation } } },
    };
    const other = loadContract({ document: { file: "openapi.yaml", text: JSON.stringify(document) } });
    const [only] = other.operations;
    if (!only) throw new Error("no operation");
    expect(() => operationArbitraries(other, only).validRequest()).toThrow(message);
  });
});

describe("invalidRequest", () => {
  const invalid = fc.sample(putShelf.invalidRequest(), { numRuns: 600, seed: 5 });

  it("breaks every part of the request", () => {
    const parts = new Set(invalid.map(({ violation }) => `${violation.in} ${violation.name ?? ""}`.trim()));
    expect(parts.size).toBe(17);
  });

  it("keeps what the options say", () => {
    const requests = fc.sample(putShelf.invalidRequest(pinned), { numRuns: 200, seed: 1 });
    for (const { path, violation } of requests) {
      if (violation.in !== "path") expect(path).toBe("/depot/v1/shelves/AB1/rows/1,2");
    }
  });

  it("sends a text that is no JSON only where it says so", () => {
    for (const { text, violation, mediaType } of invalid) {
      if (text === undefined) continue;
      if (violation.keyword === "syntax") expect(() => JSON.parse(text)).toThrow(SyntaxError);
      else expect(() => JSON.parse(text)).not.toThrow();
      expect(mediaType === "application/json").toBe(violation.in !== "media-type");
    }
  });
});
