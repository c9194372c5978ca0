import { contractOf, type FakeResponse } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { apiIsOffered } from "./api-is-offered.ts";

const noReader = contractOf(`
openapi: 3.0.3
info: { title: Drop, version: "1.0" }
servers: [{ url: "https://drop.example/drop" }]
paths:
  /letters:
    post:
      operationId: dropLetter
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "201": { description: taken } }
`);

const limits = { concurrency: 4, requestsPerSecond: 100_000, requestTimeoutMs: 1000, maxRequests: 10_000 };
const answering = (get: number, post: number) => ({
  contract: noReader,
  defect: (_response: FakeResponse, { method }: { readonly method: string }) => ({
    status: method === "GET" ? get : post,
  }),
});

describeCheck(apiIsOffered, [
  { name: "passes a target that offers the API", expected: { listBooks: "pass" } },
  { name: "leaves other failures to other checks", defect: () => ({ status: 500 }), expected: { listBooks: "pass" } },
  ...[404, 410, 501].map((status) => ({
    name: `fails status ${status}`,
    defect: () => ({ status }),
    expected: { listBooks: `expected: lending@3.1 under /lending; actual: status ${status}` },
  })),
  { name: "passes a path that only knows another method", ...answering(405, 401), expected: { dropLetter: "pass" } },
  { name: "passes a router that hides it from GET", ...answering(404, 415), expected: { dropLetter: "pass" } },
  {
    name: "fails a target that knows neither",
    ...answering(404, 404),
    expected: { dropLetter: "expected: drop@1.0 under /drop; actual: status 404" },
  },
  {
    name: "cannot tell them apart with GET alone",
    ...answering(404, 404),
    settings: { writes: false },
    expected: { dropLetter: "skip: needs writes: true or limits.probeWritesWithoutCredentials: true" },
  },
  {
    name: "tells them apart with leave to ask without credentials",
    ...answering(404, 404),
    settings: { writes: false, limits: { ...limits, probeWritesWithoutCredentials: true } },
    expected: { dropLetter: "expected: drop@1.0 under /drop; actual: status 404" },
  },
]);
