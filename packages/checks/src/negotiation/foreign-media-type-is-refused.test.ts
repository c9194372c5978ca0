import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { libraryContract } from "../../test/libraryContract.ts";
import { foreignMediaTypeIsRefused } from "./foreign-media-type-is-refused.ts";

function posting(path: string, content: string): string {
  return `
  /${path}:
    post:
      operationId: ${path}
      requestBody: { content: { ${content} } }
      responses: { "201": { description: Done }, "415": { description: Other media type } }`;
}

const desk = contractOf(`
openapi: 3.0.3
info: { title: Desk, version: "1" }
servers: [{ url: "http://target.test/desk" }]
paths:${[
  posting("lend", "application/vnd.lend+json: {}"),
  posting("extend", "application/vnd.extend+json: {}, application/json: {}"),
  posting("note", "text/*: {}"),
].join("")}
`);

const takes = (request: Parameters<typeof headerOf>[0]): boolean =>
  headerOf(request, "content-type") === `application/vnd.${request.url.split("/").at(-1)}+json`;

describeCheck(foreignMediaTypeIsRefused, [
  {
    name: "passes a target that knows which belongs to which",
    contract: desk,
    defect: (_, request) => ({ status: takes(request) ? 201 : 415 }),
    expected: { lend: "pass", extend: "pass" },
  },
  {
    name: "fails a target that mixes them up",
    contract: desk,
    defect: (_, request) => ({ status: takes(request) || request.url.endsWith("/lend") ? 201 : 415 }),
    expected: {
      lend: 'expected: status 415; actual: status 201 for {"content-type":"application/vnd.extend+json"}',
      extend: "pass",
    },
  },
  { name: "is about several media types", contract: libraryContract, expected: {} },
]);
