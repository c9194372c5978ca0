import { expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { traitsIn } from "./traitsIn.ts";

it("traitsIn names every place of every trait", () => {
  const contract = contractWith({
    Root: "{ type: object, x-conformance: { references: [{ from: /a, to: '/list/*/id' }] }, properties: { list: { type: array, items: { $ref: '#/components/schemas/Item' } }, first: { $ref: '#/components/schemas/Item' } } }",
    Item: "{ type: object, properties: { id: { type: string, x-conformance: { fresh: true } } }, allOf: [{ $ref: '#/components/schemas/Base' }] }",
    Base: "{ x-conformance: { unique: [{ items: /a, by: /b }] } }",
  });
  expect(traitsIn(contract, schemaOf(contract, "Root"))).toEqual([
    { path: "", schemaName: null, traits: { references: [{ from: "/a", to: "/list/*/id" }] } },
    { path: "/list/*", schemaName: "Base", traits: { unique: [{ items: "/a", by: "/b" }] } },
    { path: "/list/*/id", schemaName: null, traits: { fresh: true } },
    { path: "/first", schemaName: "Base", traits: { unique: [{ items: "/a", by: "/b" }] } },
    { path: "/first/id", schemaName: null, traits: { fresh: true } },
  ]);
});
