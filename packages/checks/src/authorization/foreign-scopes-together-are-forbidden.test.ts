import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { foreignScopesTogetherAreForbidden } from "./foreign-scopes-together-are-forbidden.ts";

const contract = contractOf(
  `
openapi: 3.0.3
info: { title: Loans, version: "1" }
servers: [{ url: "http://target.test/lending" }]
paths:
  /loans:
    post:
      operationId: createLoan
      parameters: [{ name: desk, in: query, schema: { type: integer } }]
      requestBody:
        content: { application/json: { schema: { type: object, properties: { branch: { type: string }, reader: { type: string } } } } }
      responses: { "201": { description: Lent }, "403": { description: Forbidden } }
  /books:
    get: { operationId: listBooks, responses: { "200": { description: Books } } }
`,
  `
overlay: 1.0.0
info: { title: Behaviour, version: "1" }
actions:
  - x-id: loans
    target: $.paths['/loans'].post
    update:
      x-conformance:
        permissions:
          - { name: lend, scope: branch, at: { body: /branch }, own: branch, foreign: foreignBranch }
          - { name: lend, scope: reader, at: { body: /reader }, own: reader, foreign: foreignReader }
          - { name: lend, scope: desk, at: { parameter: desk }, own: desk, foreign: foreignDesk }
`,
);

const fixtures = { foreignBranch: "Castle", foreignReader: "Eve", foreignDesk: 9 };

describeCheck(foreignScopesTogetherAreForbidden, [
  {
    name: "passes a target that refuses the scopes together",
    contract,
    settings: { fixtures },
    defect: (_response, { url, body }) => ({
      status: url.endsWith("desk=9") && body === '{"branch":"Castle","reader":"Eve"}' ? 403 : 201,
    }),
    expected: { createLoan: "pass" },
  },
  {
    name: "fails a target that compares them with each other",
    contract,
    settings: { fixtures },
    defect: () => ({ status: 201 }),
    expected: {
      createLoan: 'expected: status 403; actual: status 201 for {"/branch":"Castle","/reader":"Eve","desk":9}',
    },
  },
  {
    name: "needs all of them",
    contract,
    settings: { fixtures: { foreignBranch: "Castle", foreignDesk: 9 } },
    expected: { createLoan: "skip: needs fixtures.foreignReader" },
  },
  { name: "is about several scopes", expected: {} },
]);
