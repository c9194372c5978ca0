import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { boundIsAccepted } from "./bound-is-accepted.ts";

const parcels = contractOf(
  `
openapi: 3.0.3
info: { title: Parcels, version: "1" }
paths:
  /parcels:
    post:
      operationId: createParcel
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Parcel" } } } }
      responses: { "201": { description: Sent } }
components:
  schemas:
    Parcel:
      type: object
      properties:
        sender: { type: string, maxLength: 9 }
        country: { type: string, minLength: 3 }
        code: { type: string, maxLength: 9 }
        service: { type: string, maxLength: 9 }
        weight: { type: number, minimum: 0, exclusiveMaximum: 30 }
        letter: { type: string, maxLength: 5000 }
        pieces: { type: integer, minimum: 1 }
        items: { type: array, minItems: 2, items: { type: object, properties: { name: { type: string } } } }
`,
  `
overlay: 1.0.0
info: { title: Behaviour, version: "1" }
actions:
  - x-id: parcel
    target: $.components.schemas.Parcel
    update:
      x-conformance:
        unique: [{ items: /items, by: /name }]
        counts: [{ items: /items, quantity: /pieces }]
  - { x-id: sender, target: $.components.schemas.Parcel.properties.sender, update: { x-conformance: { fixture: sender } } }
  - { x-id: country, target: $.components.schemas.Parcel.properties.country, update: { x-conformance: { codeList: iso-3166-1-alpha-3 } } }
  - { x-id: service, target: $.components.schemas.Parcel.properties.service, update: { x-conformance: { configured: true } } }
  - { x-id: code, target: $.components.schemas.Parcel.properties.code, update: { x-conformance: { fresh: true } } }
`,
);

const bounds = {
  "createLoan /note maxLength": "pass",
  "createLoan /copies minItems": "pass",
  "createLoan /copies/*/isbn minLength": "pass",
  "createLoan /copies/*/days minimum": "pass",
};

describeCheck(boundIsAccepted, [
  { name: "passes a conformant target", expected: bounds },
  {
    name: "fails targets that are off by one",
    defect: (response, { body }) =>
      body?.includes('"days":1') || body?.includes('"1-8"') || /"note":".{5}"/.test(body ?? "")
        ? { status: 400 }
        : response,
    expected: {
      ...bounds,
      "createLoan /note maxLength":
        'expected: status 201; actual: status 400 for {"/note":"5 characters","maxLength":5}',
      "createLoan /copies/*/isbn minLength":
        'expected: status 201; actual: status 400 for {"/copies/0/isbn":"3 characters","minLength":3}',
      "createLoan /copies/*/days minimum":
        'expected: status 201; actual: status 400 for {"/copies/0/days":1,"minimum":1}',
    },
  },
  {
    name: "says why a value cannot be chosen",
    contract: parcels,
    defect: () => ({ status: 201 }),
    expected: {
      "createParcel /sender maxLength": "skip: the value has to be one of the deployment's own",
      "createParcel /country minLength": "skip: the value has to be from a list of codes",
      "createParcel /code maxLength": "skip: the value has to be one that was never used",
      "createParcel /service maxLength": "skip: the value has to be one that the deployment knows",
      "createParcel /weight minimum": "pass",
      "createParcel /weight exclusiveMaximum": "pass",
      "createParcel /letter maxLength": "skip: the bound is too far away to be sent",
      "createParcel /pieces minimum": "skip: the value is tied to the number of items in a list",
      "createParcel /items minItems": "skip: the value is tied to the number of items in a list",
    },
  },
]);
