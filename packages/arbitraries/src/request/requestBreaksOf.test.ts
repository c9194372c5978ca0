import { type Contract, loadContract, type Operation } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRequest } from "../../test/judgeRequest.ts";
import { stylesDocument } from "../../test/stylesDocument.ts";
import { generationOf } from "../valid/generationOf.ts";
import { validRequest } from "./operationArbitraries.ts";
import { requestBreaksOf } from "./requestBreaksOf.ts";

const specs = new URL(".", import.meta.resolve("@iom-conformance/specs/package.json")).pathname;
const bundled = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));
const styles = loadContract({ document: { file: "openapi.yaml", text: JSON.stringify(stylesDocument) } });

const operations = [...bundled, styles].flatMap((contract) =>
  contract.operations.map((operation) => ({ contract, operation, name: `${contract.id}/${operation.id}` })),
);

describe.each(operations)("$name", ({ contract, operation }) => {
  const generation = generationOf(contract);

  it("is asked by requests without a flaw", () => {
    fc.assert(
      fc.property(validRequest(generation, operation), (request) => {
        expect(judgeRequest(generation, operation, request)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has every rule broken alone, also in the requests that a failure shrinks to", { timeout: 60_000 }, () => {
    const { breaks } = requestBreaksOf(generation, operation);
    for (const { arbitrary, kind, keyword, in: place, name } of breaks) {
      // Near misses in bodies are those of the schema, which have their own tests.
      const requests = place === "body" ? fc.sample(arbitrary, { numRuns: 1, seed: 7 }) : samplesWithShrinks(arbitrary);
      for (const request of requests) {
        const { violation } = request;
        expect(violation).toMatchObject({ in: place, name, keyword });
        expect({ kind, found: judgeRequest(generation, operation, request) }).toEqual({
          kind,
          found: [`${violation.in} ${violation.name ?? ""} ${violation.path} ${violation.keyword}`],
        });
      }
    }
  });
});

/** Some values, and the first smaller ones that failures would try. */
function samplesWithShrinks<T>(arbitrary: fc.Arbitrary<T>): readonly T[] {
  const seen: T[] = [];
  fc.check(
    fc.property(arbitrary, (value) => {
      if (seen.length < 20) seen.push(value);
      // The first half passes, then everything fails until there are enough.
      return seen.length < 10 || seen.length >= 20;
    }),
    { numRuns: 20, seed: 7 },
  );
  return seen;
}

describe("requestBreaksOf", () => {
  const { breaks, unbreakable } = requestBreaksOf(generationOf(styles), putShelf(styles));
  const named = (name: string | null) => name ?? "-";

  it.each<[string, string]>([
    ["path shelf", "pattern"],
    ["path rows", "maxItems, minItems, /* maximum, /* minimum, /* type"],
    ["query since", "format"],
    ["query from", "format, minimum, type"],
    ["query ratio", "exclusiveMaximum, minimum, multipleOf, type"],
    ["query open", "required, type"],
    ["query sizes", "maxItems, minItems, /* maximum, /* minimum, /* type"],
    ["query commas", "maxItems, minItems, /* maximum, /* minimum, /* type"],
    ["query blanks", "uniqueItems, /* minLength"],
    ["query pipes", "uniqueItems, /* minLength"],
    ["query deep", "additionalProperties, required, /name enum, /red maximum, /red type"],
    ["query flat", "additionalProperties, required, /name enum, /red maximum, /red type"],
    ["header X-Request-Number", "maximum, required, type"],
    ["header X-Label", "maxLength"],
    ["cookie session", "minLength, required"],
    ["media-type -", "mediaType"],
    ["body -", "required, syntax, type, /label type, /width minimum, /width type"],
  ])("%s: %s", (part, rules) => {
    const own = breaks.filter(({ in: place, name }) => `${place} ${named(name)}` === part);
    const listed = own.map(({ path, keyword }) => `${path} ${keyword}`.trim());
    expect([...new Set(listed)].toSorted()).toEqual(rules.split(", ").toSorted());
  });

  it("says why a rule cannot be broken", () => {
    const reasons = unbreakable.map(
      ({ in: place, name, path, keyword, reason }) => `${place} ${named(name)}${path} ${keyword}: ${reason}`,
    );
    expect(reasons.toSorted()).toEqual([
      "cookie session type: every text is a string",
      "header X-Label type: every text is a string",
      "path rows required: without it the path is another one",
      "path shelf required: without it the path is another one",
      "path shelf type: every text is a string",
      "query blanks/* type: every text is a string",
      "query deep/name type: every text is a string",
      "query flat/name type: every text is a string",
      "query pipes/* type: every text is a string",
      "query since type: every text is a string",
    ]);
  });

  it("reaches the ends of 64 bits to the digit", () => {
    const kinds = breaks.filter(({ name, keyword }) => name === "from" && keyword === "format");
    const texts = kinds.flatMap(({ arbitrary }) => fc.sample(arbitrary, { numRuns: 3, seed: 1 }).map(({ url }) => url));
    expect(texts.some((url) => url.includes("from=9223372036854775808"))).toBe(true);
  });
});

function putShelf(contract: Contract): Operation {
  const operation = contract.operations.find(({ id }) => id === "putShelf");
  if (!operation) throw new Error("the document has no putShelf");
  return operation;
}
