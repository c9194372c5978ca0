import type { Json } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { confirmedBreaks, identity } from "../../test/confirmedBreaks.ts";
import { contractWith, reference } from "../../test/contractWith.ts";
import { shrinkSteps } from "../../test/shrinkSteps.ts";
import { smallDocuments } from "../../test/smallDocuments.ts";
import { judgeOf } from "../shape/judgeOf.ts";
import { generationOf } from "../valid/generationOf.ts";
import { breaksOf } from "./breaksOf.ts";

describe("breaksOf a small document with", () => {
  it.each(smallDocuments)("$name", ({ schemas, broken, unbreakable }) => {
    const result = confirmedBreaks(contractWith(schemas), reference("Root"), 10);
    expect(result.wrong).toEqual([]);
    expect(result.forgotten).toEqual([]);
    expect([...result.confirmed]).toEqual(broken);
    expect(result.unbreakable.map((rule) => [identity(rule), rule.reason])).toEqual(unbreakable);
  });

  it.each(smallDocuments)("$name keeps the violation while it shrinks", ({ schemas }) => {
    const contract = contractWith(schemas);
    const judge = judgeOf(contract);
    const wrong: string[] = [];
    for (const { path, keyword, kind, arbitrary } of breaksOf(generationOf(contract), reference("Root")).breaks) {
      for (const { value, violation } of shrinkSteps(arbitrary, 3, 30)) {
        const found = judge.judge(reference("Root"), value).map((one) => `${one.keyword} at "${one.path}"`);
        if (found.join() !== `${violation.keyword} at "${violation.path}"`) {
          wrong.push(`${path} ${keyword} ${kind}: ${JSON.stringify(value)}: ${found.join()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("a union in a variant of a union", () => {
    const kind = (name: string): Json => ({
      type: "object",
      required: ["kind", name],
      properties: { kind: { enum: [name] }, [name]: { type: "string" } },
    });
    const schemas = { Root: { oneOf: [{ oneOf: [kind("a"), kind("b")] }, kind("c")] } };
    const { wrong, forgotten } = confirmedBreaks(contractWith(schemas), reference("Root"), 5);
    expect({ wrong, forgotten }).toEqual({ wrong: [], forgotten: [] });
  });
});
