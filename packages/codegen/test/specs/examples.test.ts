import { describe, expect, it } from "vitest";
import { createSchemaJudge } from "../../src/createSchemaJudge.ts";
import { bundledSpecs, examplesOf } from "./bundledSpecs.ts";

describe.each(await bundledSpecs())("the examples of $id", ({ contract }) => {
  const judge = createSchemaJudge(contract);
  const examples = examplesOf(contract);

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)("fit their schema: $place", ({ schema, value }) => {
    expect(judge.judge(schema, value)).toEqual([]);
  });

  it("show every request body and every answer with content", () => {
    const bodies = contract.operations.flatMap(({ id, requestBody, responses }) =>
      [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].map((media) => ({
        id,
        ...media,
      })),
    );
    expect(bodies.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});
