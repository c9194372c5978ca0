import type { Check } from "@iom-conformance/conformance";
import { contractOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { alteredTokenIsRefused } from "../src/authentication/altered-token-is-refused.ts";
import { challengeIsSent } from "../src/authentication/challenge-is-sent.ts";
import { documentedSchemeIsAccepted } from "../src/authentication/documented-scheme-is-accepted.ts";
import { expiredTokenIsRefused } from "../src/authentication/expired-token-is-refused.ts";
import { foreignKeyTokenIsRefused } from "../src/authentication/foreign-key-token-is-refused.ts";
import { malformedCredentialsAreRefused } from "../src/authentication/malformed-credentials-are-refused.ts";
import { missingCredentialsAreRefused } from "../src/authentication/missing-credentials-are-refused.ts";
import { schemeNameIsCaseInsensitive } from "../src/authentication/scheme-name-is-case-insensitive.ts";
import { unknownUserIsRefused } from "../src/authentication/unknown-user-is-refused.ts";
import { unsignedTokenIsRefused } from "../src/authentication/unsigned-token-is-refused.ts";
import { mediaTypeIsDocumented } from "../src/errors/media-type-is-documented.ts";
import { reportMatchesSchema } from "../src/errors/report-matches-schema.ts";
import { statusEqualsHttpStatus } from "../src/errors/status-equals-http-status.ts";
import { documentedHeaderIsValid } from "../src/headers/documented-header-is-valid.ts";
import { documentedMediaTypeIsServed } from "../src/negotiation/documented-media-type-is-served.ts";
import { successBodyMatchesSchema } from "../src/schema/success-body-matches-schema.ts";
import { documentedStatusIsProduced } from "../src/status/documented-status-is-produced.ts";
import { unknownPathIsNotFound } from "../src/status/unknown-path-is-not-found.ts";
import { maximalBodyIsAccepted } from "../src/writes/maximal-body-is-accepted.ts";
import { judged } from "./judged.ts";
import { withSecret, withToken } from "./libraryTokens.ts";

/** Ranges of media types, keys as credentials, errors that nobody can provoke: what the two documents of this project do without. */
const unusual = contractOf(`
openapi: 3.0.3
info: { title: Visits, version: "1" }
servers: [{ url: "http://target.test/open" }]
paths:
  /visits:
    put:
      operationId: putVisit
      security: [{}, { key: [] }]
      requestBody: { content: { text/plain: { schema: { type: string } } } }
      responses:
        "204": { description: Noted }
  /visits/{day}:
    get:
      operationId: getVisit
      security: [{ key: [] }, { pass: [], key: [] }]
      parameters: [{ name: day, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Picture, content: { image/*: {}, text/plain: { schema: { type: string } } } }
        "400": { description: Invalid, content: { text/plain: { schema: { type: string } } } }
        "404": { description: Missing, content: { application/json: {} } }
        "418": { description: Teapot, content: { application/json: { schema: {} } } }
        "503": { description: Busy, headers: { Retry-After: { schema: { type: integer } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    pass: { type: http, scheme: basic }
`);

const noBasic = "skip: the operation is not documented to take basic credentials";
const noBearer = "skip: the operation is not documented to take bearer credentials";
const optional = "skip: credentials are documented to be optional";

const cases: readonly (readonly [check: Check, expected: { readonly [subject: string]: string }])[] = [
  [alteredTokenIsRefused, { putVisit: noBearer, getVisit: noBearer }],
  [challengeIsSent, { putVisit: optional, getVisit: "pass" }],
  [
    documentedSchemeIsAccepted,
    {
      "putVisit key": "skip: no credentials can be configured for key",
      "getVisit key": "skip: no credentials can be configured for key",
      "getVisit pass": "skip: pass alone does not satisfy the operation",
    },
  ],
  [expiredTokenIsRefused, { putVisit: noBearer, getVisit: noBearer }],
  [foreignKeyTokenIsRefused, { putVisit: noBearer, getVisit: noBearer }],
  [
    malformedCredentialsAreRefused,
    { putVisit: optional, getVisit: "skip: the operation takes neither basic nor bearer credentials" },
  ],
  [missingCredentialsAreRefused, { putVisit: optional, getVisit: "pass" }],
  [
    schemeNameIsCaseInsensitive,
    {
      "putVisit key": "skip: no credentials can be configured for key",
      "getVisit key": "skip: no credentials can be configured for key",
      "getVisit pass": "skip: pass alone does not satisfy the operation",
    },
  ],
  [unknownUserIsRefused, { putVisit: noBasic, getVisit: noBasic }],
  [unsignedTokenIsRefused, { putVisit: noBearer, getVisit: noBearer }],
  [
    mediaTypeIsDocumented,
    {
      "getVisit 400 text/plain": "skip: no parameter or body is known that breaks the contract",
      "getVisit 404 application/json": "skip: no way is known to provoke it",
      "getVisit 418 application/json": "skip: no way is known to provoke it",
    },
  ],
  [
    reportMatchesSchema,
    {
      "getVisit 400 text/plain": "skip: the report is no JSON",
      "getVisit 404 application/json": "skip: no schema is documented",
      "getVisit 418 application/json": "skip: no way is known to provoke it",
    },
  ],
  [
    statusEqualsHttpStatus,
    {
      "getVisit 400 text/plain": "skip: no trait: errors",
      "getVisit 404 application/json": "skip: no trait: errors",
      "getVisit 418 application/json": "skip: no trait: errors",
    },
  ],
  [
    documentedHeaderIsValid,
    { "getVisit 503 Retry-After": "skip: the run waits for a busy target and never takes its refusal for an answer" },
  ],
  [
    documentedMediaTypeIsServed,
    {
      "getVisit 200 image/*": "skip: the document names a range of media types",
      "getVisit 200 text/plain":
        'expected: status 200 with text/plain; actual: status 401 with no media type for {"accept":"text/plain"}',
    },
  ],
  [
    successBodyMatchesSchema,
    { "getVisit 200 image/*": "skip: no schema is documented", "getVisit 200 text/plain": "skip: the body is no JSON" },
  ],
  [
    documentedStatusIsProduced,
    {
      "putVisit 204": "expected: status 204; actual: status 401",
      "getVisit 200": "expected: status 200; actual: status 401",
      "getVisit 400": "skip: no parameter or body is known that breaks the contract",
      "getVisit 404": "skip: no way is known to provoke it",
      "getVisit 418": "skip: no way is known to provoke it",
      "getVisit 503": "skip: the run waits for a busy target and never takes its refusal for an answer",
    },
  ],
  [unknownPathIsNotFound, { putVisit: "skip: the document knows all paths below this one", getVisit: "pass" }],
  [maximalBodyIsAccepted, { "putVisit text/plain": "skip: no schema of JSON is documented" }],
];

describe("a contract with unusual promises", () => {
  it.each(cases.map(([check, expected]) => ({ check, id: check.id, expected })))("$id", async ({ check, expected }) => {
    const defect = () => ({ status: 401, headers: { "www-authenticate": "Key" } });
    expect(
      await judged(check, { contract: unusual, defect, settings: { auth: { ...withSecret, ...withToken } } }),
    ).toEqual(expected);
  });
});
