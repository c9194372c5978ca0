import { loadContract } from "@iom-conformance/contract";

const document = `
openapi: 3.0.3
info: { title: Depot, version: "3" }
servers: [{ url: "/depot" }]
paths:
  /boxes:
    get:
      operationId: listBoxes
      parameters:
        - { name: hall, in: query, schema: { type: integer } }
        - { name: weight, in: query, schema: { type: number, minimum: 0 } }
        - { name: label, in: query, schema: { type: array, items: { type: string } } }
        - { name: "since[gte]", in: query, schema: { type: string, format: date } }
        - { name: order, in: query, schema: { type: string, enum: [UP, "DOWN+"] } }
      responses:
        "200":
          description: boxes
          headers:
            Link: { schema: { type: string, format: uri-reference } }
            X-Count: { schema: { type: string } }
components:
  schemas:
    Text: { type: string }
    Truth: { type: boolean }
    Whole: { type: integer, minimum: 1 }
    Broken: { type: number, exclusiveMinimum: true, minimum: 0 }
    Maybe: { type: string, nullable: true }
    Colour: { type: string, enum: [RED, "A+B"] }
    Day: { type: string, format: date }
    Instant: { type: string, format: date-time }
    Link: { type: string, format: uri }
    Path: { type: string, format: uri-reference }
    Code: { type: string, pattern: "[A-Z]{2}" }
    Short: { type: string, maxLength: 3 }
    Filled: { type: string, minLength: 1, maxLength: 2147483647 }
    Anything: { description: no type at all }
    Names: { type: array, items: { type: string } }
    Pair: { type: array, minItems: 2, items: { type: integer } }
    Counts: { type: object, additionalProperties: { type: integer } }
    Box:
      type: object
      required: [id]
      properties: { id: { type: integer }, "a/b": { type: string }, kind: { type: string, enum: [CRATE, BAG] } }
      oneOf: [{ $ref: "#/components/schemas/Crate" }, { $ref: "#/components/schemas/Bag" }]
    Crate: { type: object, properties: { kind: { type: string, enum: [CRATE] }, height: { type: integer }, lid: { type: boolean } } }
    Bag: { type: object, properties: { kind: { type: string, enum: [BAG] }, height: { type: string } } }
    Heavy: { allOf: [{ $ref: "#/components/schemas/Box" }, { type: object, properties: { weight: { type: number } } }] }
    Parcel:
      type: object
      properties:
        id: { type: string, x-conformance: { fresh: true } }
        sender: { type: string, minLength: 2, x-conformance: { fixture: sender } }
        boxes:
          type: array
          x-conformance: { fixture: shipment.boxes }
          items: { $ref: "#/components/schemas/ParcelBox" }
    ParcelBox:
      type: object
      properties:
        number: { type: integer, minimum: 1, x-conformance: { fixture: ./number } }
        notes: { type: array, items: { type: string } }
`;

/** A small contract with one schema for each thing that a matcher has to know. */
export const depotContract = loadContract({ document: { file: "depot.yaml", text: document } });
