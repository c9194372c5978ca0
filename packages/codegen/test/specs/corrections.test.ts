import { type Contract, type Json, loadContract, type Schema } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { createSchemaJudge } from "../../src/createSchemaJudge.ts";
import { bundledSpecs, documentAt } from "./bundledSpecs.ts";

type Evidence =
  | { readonly kind: "value"; readonly schema: string; readonly value: Json; readonly valid: boolean }
  | { readonly kind: "example" | "format"; readonly at: string }
  | { readonly kind: "prose"; readonly at: string; readonly contradicts: string };

/** Formats of JSON Schema (draft 2020-12 validation, section 7.3) and of OpenAPI 3.0. */
const documentedFormats =
  "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid uri-template " +
  "json-pointer relative-json-pointer regex int32 int64 float double byte binary password";

/** Whether a contract is right about what a correction is evidence for. */
function isRight(contract: Contract, evidence: Evidence): boolean {
  const judge = createSchemaJudge(contract);
  if (evidence.kind === "value") {
    return (judge.judge({ name: evidence.schema }, evidence.value).length === 0) === evidence.valid;
  }
  const found = documentAt(contract.document, evidence.at);
  if (evidence.kind === "prose") return typeof found === "string" && !found.includes(evidence.contradicts);
  if (evidence.kind === "format") {
    return documentedFormats.split(" ").includes((found as Schema | undefined)?.format ?? "none");
  }
  // An example stands in its schema, or beside it.
  const holder = documentAt(contract.document, evidence.at.slice(0, evidence.at.lastIndexOf("/")));
  const { schema = holder } = holder as { readonly schema?: Schema };
  return found !== undefined && judge.judge(schema as Schema, found).length === 0;
}

describe.each(await bundledSpecs())("the corrections of $id", ({ sources, contract }) => {
  it("have an id, a reason and evidence", () => {
    expect(contract.corrections.length).toBeGreaterThan(0);
    for (const { id, reason, evidence } of contract.corrections) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(reason.length, id).toBeGreaterThan(20);
      expect(["value", "example", "format", "prose"], id).toContain((evidence as Evidence | null)?.kind);
    }
  });

  it.each(contract.corrections)("$id is needed: what it says is only right with it", ({ id, evidence }) => {
    expect(isRight(contract, evidence as Evidence)).toBe(true);
    expect(isRight(loadContract({ ...sources, omitCorrections: [id] }), evidence as Evidence)).toBe(false);
  });
});
