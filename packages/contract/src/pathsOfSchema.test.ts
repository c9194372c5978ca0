import { describe, expect, it } from "vitest";
import { loadContract } from "./loadContract.ts";
import { pathsOfSchema } from "./pathsOfSchema.ts";

const contract = loadContract({
  document: {
    file: "openapi.yaml",
    text: `
openapi: 3.0.3
info: { title: Library, version: "1" }
paths: {}
components:
  schemas:
    Shelf: { properties: { books: { type: array, items: { $ref: "#/components/schemas/Book" } }, best: { $ref: "#/components/schemas/Book" } } }
    Book: { properties: { author: { $ref: "#/components/schemas/Person" } } }
    Person: { properties: { name: { type: string } } }
`,
  },
});
const shelf = { $ref: "#/components/schemas/Shelf" };

describe("pathsOfSchema", () => {
  it.each([
    ["Person", ["/books/*/author", "/best/author"]],
    ["Book", ["/books/*", "/best"]],
    ["Shelf", [""]],
    ["Nobody", []],
  ])("%s", (name, paths) => {
    expect(pathsOfSchema(contract, shelf, name)).toEqual(paths);
  });
});
