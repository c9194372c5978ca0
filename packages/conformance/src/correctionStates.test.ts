import { type Json, loadContract } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { fakePorts } from "../test/books.ts";
import { answerOf } from "./answerOf.ts";
import { createCorrectionWitness } from "./correctionStates.ts";

const document = {
  file: "openapi.yaml",
  text: `
openapi: 3.0.3
info: { title: Library, version: "1" }
paths:
  /book:
    get:
      operationId: readBook
      responses: { "200": { description: book, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } }
components:
  schemas:
    Book: { type: object, properties: { pages: { $ref: "#/components/schemas/Pages" }, title: { type: string, example: 5 } } }
    Pages: { type: object, properties: { count: { type: string } } }
`,
};
const corrections = {
  file: "corrections.overlay.yaml",
  text: `
overlay: 1.0.0
info: { title: Corrections, version: "1" }
actions:
  - x-id: count
    description: counts are numbers
    x-evidence: { kind: value, schema: Pages, value: { count: 5 }, valid: true }
    target: $.components.schemas.Pages.properties.count
    update: { type: integer }
  - x-id: pages-needed
    description: pages are always counted
    x-evidence: { kind: value, schema: Pages, value: {}, valid: false }
    target: $.components.schemas.Pages
    update: { x-note: refuses nothing more here }
  - x-id: title
    description: an example
    x-evidence: { kind: example, at: /components/schemas/Book/properties/title/example }
    target: $.components.schemas.Book.properties.title
    update: { example: five }
`,
};
const contract = loadContract({ document, corrections });
const [operation] = contract.operations;
if (!operation) throw new Error("the contract has no operation");

function statesAfter(...bodies: readonly Json[]) {
  const witness = createCorrectionWitness(
    {
      contract,
      url: "http://library.test",
      explicit: false,
      withoutCorrection: (id) => loadContract({ document, corrections, omitCorrections: [id] }),
    },
    fakePorts(() => ({})),
  );
  for (const body of bodies) {
    const wire = {
      status: 200,
      headers: [["content-type", "application/json"]] as const,
      body: new TextEncoder().encode(JSON.stringify(body)),
      truncated: false,
    };
    if (!operation) return {};
    witness.see(operation, { answer: answerOf("x1", wire, 1), body, items: [body], total: null, links: {} });
  }
  return Object.fromEntries(witness.states().map(({ id, state }) => [id.split("/").at(-1), state]));
}

describe("createCorrectionWitness", () => {
  it.each([
    ["an answer that only the correction allows", [{ pages: { count: 5 } }], "needed"],
    ["an answer that only the published document allows", [{ pages: { count: "5" } }], "contradicted"],
    ["both kinds of answer", [{ pages: { count: 5 } }, { pages: { count: "5" } }], "contradicted"],
    ["values that fit either way", [{ pages: {} }], "obsolete"],
    ["values that fit either way, then one that needs it", [{ pages: {} }, { pages: { count: 5 } }], "needed"],
    ["no value of the schema", [{ title: "Five" }], "not-observed"],
    ["no answer", [], "not-observed"],
  ] as const)("%s", (_, bodies, state) => {
    expect(statesAfter(...bodies)).toEqual({ count: state, "pages-needed": "not-observed", title: "not-observed" });
  });
});
