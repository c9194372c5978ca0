import { defineCheck, pass } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { contractOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { judged } from "../../test/judged.ts";
import { deploymentBody, pointersTo } from "./deploymentBody.ts";

const parcels = contractOf(
  `
openapi: 3.0.3
info: { title: Parcels, version: "1" }
paths:
  /parcels:
    post:
      operationId: createParcel
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Parcel" }
            example: { id: a, sender: me, carrier: Post, lines: [{ line: 1, lost: 0 }] }
      responses: { "201": { description: Sent } }
components:
  schemas:
    Parcel:
      type: object
      properties:
        id: { type: string }
        sender: { type: string }
        carrier: { type: string }
        note: { type: string }
        weight: { type: number }
        lines: { type: array, items: { $ref: "#/components/schemas/Line" } }
    Line:
      type: object
      properties:
        line: { type: integer }
        lost: { type: integer }
        price: { type: object, properties: { amount: { type: number } } }
`,
  `
overlay: 1.0.0
info: { title: Behaviour, version: "1" }
actions:
  - { x-id: id, target: $.components.schemas.Parcel.properties.id, update: { x-conformance: { fresh: true } } }
  - { x-id: sender, target: $.components.schemas.Parcel.properties.sender, update: { x-conformance: { fixture: sender } } }
  - { x-id: carrier, target: $.components.schemas.Parcel.properties.carrier, update: { x-conformance: { configured: true } } }
  - { x-id: lines, target: $.components.schemas.Parcel.properties.lines, update: { x-conformance: { fixture: lines } } }
  - { x-id: line, target: $.components.schemas.Line.properties.line, update: { x-conformance: { fixture: ./number } } }
`,
);

async function inPlace(value: Json): Promise<Json> {
  let body: Json = null;
  const check = defineCheck({
    id: "status/probe",
    title: "Probe",
    requirements: ["status#probe"],
    each: "request-media-type",
    needs: [],
    requests: 0,
    async judge(context) {
      body = deploymentBody(context, context.subject.value, value);
      return pass;
    },
  });
  const fixtures = { sender: "Wolf & Söhne", lines: [{ number: 10 }, { number: 20 }] };
  await judged(check, { contract: parcels, settings: { fixtures } });
  return body;
}

describe("deploymentBody", () => {
  it("puts in place what only the deployment knows, and leaves the rest", async () => {
    const generated = {
      id: "generated",
      sender: "somebody",
      carrier: "nobody",
      note: "東京",
      weight: 7,
      lines: [{ line: 5, lost: 99, price: { amount: 3 } }],
    };
    expect(await inPlace(generated)).toEqual({
      id: expect.stringMatching(/^run-\d+$/),
      sender: "Wolf & Söhne",
      carrier: "Post",
      note: "東京",
      weight: 7,
      lines: [
        { line: 10, lost: 0, price: { amount: 0 } },
        { line: 20, lost: 0, price: { amount: 0 } },
      ],
    });
  });

  it("adds nothing that was not there", async () => {
    expect(await inPlace({})).toEqual({});
    expect(await inPlace({ note: "x" })).toEqual({ note: "x" });
  });
});

describe("pointersTo", () => {
  it.each([
    { path: "", pointers: [""] },
    { path: "/a", pointers: ["/a"] },
    { path: "/a/*/b", pointers: ["/a/0/b", "/a/2/b"] },
    { path: "/a/*", pointers: ["/a/0", "/a/1", "/a/2"] },
    { path: "/b/*", pointers: [] },
    { path: "/x", pointers: [] },
  ])("finds everything at $path", ({ path, pointers }) => {
    expect(pointersTo({ a: [{ b: 1 }, {}, { b: null }], b: 1 }, path)).toEqual(pointers);
  });
});
