import { describe, expect, it } from "vitest";
import { contractErrorOf, contractOf } from "../test/contractOf.ts";
import type { Contract } from "./model.ts";

const document = `openapi: 3.0.3
info: { title: Bins, version: "1" }
paths:
  /bins:
    get:
      tags: [bins]
      responses:
        "200":
          description: OK
          headers: { Location: { schema: { type: string, format: url } } }
components:
  schemas:
    Bin:
      type: object
      required: [id]
      properties:
        kind: { type: string, enum: [A, B, C] }
`;

function overlay(actions: string): { file: string; text: string } {
  return { file: "fix.overlay.yaml", text: `overlay: 1.0.0\ninfo: { title: T, version: "1" }\nactions:\n${actions}` };
}

function corrected(actions: string): Contract {
  return contractOf(document, { corrections: overlay(actions) });
}

describe("applyOverlay", () => {
  it("merges objects in depth and replaces scalars", () => {
    const contract = corrected(
      "  - { x-id: a, target: $.components.schemas.Bin, update: { description: D, properties: { kind: { type: integer, format: int32 } } } }",
    );
    expect(contract.document).toMatchObject({
      components: {
        schemas: {
          Bin: {
            type: "object",
            description: "D",
            properties: { kind: { type: "integer", format: "int32", enum: ["A", "B", "C"] } },
          },
        },
      },
    });
  });

  it.each([
    ["one entry", "$.paths['/bins'].get.tags", "more", ["bins", "more"]],
    ["an array of entries", "$.paths['/bins'].get.tags", "[more, most]", ["bins", "more", "most"]],
    ["an array within an object", "$.paths['/bins'].get", "{ tags: [more] }", ["bins", "more"]],
  ])("appends %s to an array", (_what, target, update, tags) => {
    const contract = corrected(`  - { x-id: a, target: "${target}", update: ${update} }`);
    expect(contract.document).toMatchObject({ paths: { "/bins": { get: { tags } } } });
  });

  it("removes every match, also several of one array", () => {
    const contract = corrected(
      "  - { x-id: a, target: \"$.components.schemas.Bin.properties.kind.enum[?@ != 'B']\", remove: true }",
    );
    expect(contract.schemas.get("Bin")?.properties?.kind?.enum).toEqual(["B"]);
  });

  it("removes a property, whatever update stands beside it", () => {
    const contract = corrected("  - { x-id: a, target: $.components.schemas.Bin.required, remove: true, update: [x] }");
    expect(contract.schemas.get("Bin")?.required).toBeUndefined();
  });

  it("applies actions in order, each to what the earlier ones left", () => {
    const contract = corrected(
      "  - { x-id: a, target: $.components.schemas, update: { New: { type: string } } }\n" +
        "  - { x-id: b, target: $.components.schemas.New, update: { maxLength: 3 } }",
    );
    expect(contract.schemas.get("New")).toEqual({ type: "string", maxLength: 3 });
  });

  it("applies the behaviour after the corrections and lists only the corrections", () => {
    const contract = contractOf(document, {
      corrections: overlay(
        "  - { x-id: a, description: why, x-evidence: { kind: format }, target: $.components.schemas, update: { New: {} } }",
      ),
      behavior: {
        ...overlay("  - { x-id: b, target: $.components.schemas.New, update: { x-conformance: { fresh: true } } }"),
        file: "b.yaml",
      },
    });
    expect(contract.schemas.get("New")?.traits).toEqual({ fresh: true });
    expect(contract.corrections).toEqual([
      { id: "a", reason: "why", target: "$.components.schemas", evidence: { kind: "format" } },
    ]);
  });

  it("warns only of what is left after the corrections", () => {
    expect(contractOf(document).warnings.map(({ kind, line }) => [kind, line])).toEqual([["unknown-format", 10]]);
    expect(corrected("  - { x-id: a, target: $..schema, update: { format: uri-reference } }").warnings).toEqual([]);
  });

  it("names the overlay where a warning comes from it", () => {
    const contract = corrected("  - x-id: a\n    target: $..schema\n    update:\n      format: link");
    expect(contract.warnings).toMatchObject([{ kind: "unknown-format", file: "fix.overlay.yaml", line: 7 }]);
  });

  it("leaves out the corrections that are not wanted", () => {
    const actions =
      "  - { x-id: a, target: $.info, update: { title: X } }\n  - { x-id: b, target: $.info, update: { version: '2' } }";
    const contract = contractOf(document, { corrections: overlay(actions), omitCorrections: ["a"] });
    expect(contract).toMatchObject({ title: "Bins", version: "2", corrections: [{ id: "b" }] });
  });

  it("refuses to leave out a correction that there is not", () => {
    const error = contractErrorOf(() =>
      contractOf(document, {
        corrections: overlay("  - { x-id: a, target: $.info, update: {} }"),
        omitCorrections: ["b"],
      }),
    );
    expect(error.message).toContain('no correction "b"');
    expect(error.mend).toContain("a");
  });

  const wrong: readonly (readonly [what: string, actions: string, line: number, message: RegExp])[] = [
    [
      "a target that matches nothing",
      "  - x-id: a\n    target: $.components.schemas.Box\n    remove: true",
      5,
      /"a" matches nothing: \$\.components\.schemas\.Box\. Correct the target/,
    ],
    [
      "a target that is no JSONPath",
      "  - { x-id: a, target: components.schemas, remove: true }",
      4,
      /"a" is no JSONPath: components\.schemas/,
    ],
    [
      "an update of a scalar",
      "  - { x-id: a, target: $.info.title, update: New }",
      4,
      /neither an object nor an array/,
    ],
    [
      "an update of an object with a scalar",
      "  - { x-id: a, target: $.info, update: New }",
      4,
      /an object with something that is no object/,
    ],
    ["the removal of everything", "  - { x-id: a, target: $, remove: true }", 4, /whole document/],
    ["an action without id", "  - { target: $.info, update: {} }", 4, /no x-id/],
    ["an action without target", "  - { x-id: a, update: {} }", 4, /no target/],
    ["an action that changes nothing", "  - { x-id: a, target: $.info }", 4, /changes nothing/],
    ["a remove that is no boolean", "  - { x-id: a, target: $.info, remove: all }", 4, /neither true nor false/],
    ["an unknown key", "  - { x-id: a, target: $.info, updates: {} }", 4, /unknown key "updates"/],
    ["an action that is no object", "  - remove", 4, /must be an object/],
    [
      "two actions of one id",
      "  - { x-id: a, target: $.info, update: {} }\n  - { x-id: a, target: $.info, update: {} }",
      5,
      /"a"; the other one is at fix\.overlay\.yaml:4/,
    ],
  ];

  it.each(wrong)("refuses %s", (_what, actions, line, message) => {
    const error = contractErrorOf(() => corrected(actions));
    expect(error.message).toMatch(message);
    expect([error.file, error.line]).toEqual(["fix.overlay.yaml", line]);
    expect(error.mend).not.toBe("");
  });

  it.each([
    ["an OpenAPI document", "openapi: 3.0.0\npaths: {}\n", /no overlay/],
    ["a list", "- 1\n", /no overlay/],
    ["a later version", "overlay: 2.0.0\nactions: []\n", /2\.0\.0" of the Overlay Specification/],
    ["an overlay without actions", "overlay: 1.0.0\nactions: []\n", /no actions/],
  ])("refuses %s for an overlay", (_what, text, message) => {
    const error = contractErrorOf(() => contractOf(document, { behavior: { file: "b.yaml", text } }));
    expect(error.message).toMatch(message);
    expect(error.file).toBe("b.yaml");
  });

  it("refuses one id in both overlays", () => {
    const action = overlay("  - { x-id: a, target: $.info, update: {} }");
    const error = contractErrorOf(() =>
      contractOf(document, { corrections: action, behavior: { ...action, file: "b.yaml" } }),
    );
    expect(error.message).toContain("b.yaml:4: two actions");
  });
});
