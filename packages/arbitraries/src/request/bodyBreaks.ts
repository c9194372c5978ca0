import type { Json, Operation } from "@iom-conformance/contract";
import fc from "fast-check";
import { breaksOf } from "../invalid/breaksOf.ts";
import type { Generation } from "../valid/generation.ts";
import { type BodyKind, bodyKindOf, covers } from "./contentOf.ts";
import { malformations } from "./malformations.ts";
import type { RequestViolation, UnbreakableRule } from "./request.ts";
import type { RequestContent } from "./requestOf.ts";
import { contentWith, validContent } from "./validDraft.ts";

export interface BrokenContent {
  readonly content: RequestContent | null;
  readonly violation: RequestViolation;
}

export interface BodyBreak {
  readonly in: "body" | "media-type";
  readonly path: string;
  readonly keyword: string;
  readonly limit: Json;
  readonly kind: string;
  readonly arbitrary: fc.Arbitrary<BrokenContent>;
}

/** Media types that nobody mistakes for another. */
const otherMediaTypes = [
  "text/plain",
  "application/xml",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
];

/** Every rule of an operation's body and of its media type, once each. */
export function bodyBreaks(
  generation: Generation,
  operation: Operation,
): { readonly breaks: readonly BodyBreak[]; readonly unbreakable: readonly UnbreakableRule[] } {
  const kind = bodyKindOf(operation);
  if (!kind) return { breaks: [], unbreakable: [] };
  const isRequired = operation.requestBody?.required === true;
  const { breaks, unbreakable } = breaksOf(generation, kind.media.schema ?? {});
  return {
    breaks: [
      ...(isRequired ? [missingBody] : []),
      ...(kind.writing === "json" ? malformedBodies(generation, kind) : []),
      ...foreignMediaTypes(generation, operation, kind),
      // A text has no other type.
      ...breaks
        .filter(({ keyword }) => kind.writing === "json" || keyword !== "type")
        .map(
          (rule): BodyBreak => ({
            in: "body",
            path: rule.path,
            keyword: rule.keyword,
            limit: rule.limit,
            kind: rule.kind,
            arbitrary: rule.arbitrary.map(({ value, violation }) => ({
              content: contentWith(kind, value),
              violation: { in: "body", name: null, ...violation },
            })),
          }),
        ),
    ],
    unbreakable: unbreakable.map((rule) => ({ in: "body", name: null, ...rule })),
  };
}

const missingBody: BodyBreak = {
  in: "body",
  path: "",
  keyword: "required",
  limit: true,
  kind: "no-body",
  arbitrary: fc.constant({
    content: null,
    violation: { in: "body", name: null, path: "", keyword: "required", description: "the body is missing" },
  }),
};

function malformedBodies(generation: Generation, kind: BodyKind): readonly BodyBreak[] {
  return malformations.map(({ name, description, malform }) => ({
    in: "body",
    path: "",
    keyword: "syntax",
    limit: kind.mediaType,
    kind: name,
    arbitrary: validContent(generation, kind)
      .map(({ mediaType, text }) => ({ mediaType, body: undefined, text: malform(text) }))
      // Texts within the text may look like its syntax.
      .filter(({ text }) => !isJson(text))
      .map((content) => ({
        content,
        violation: { in: "body", name: null, path: "", keyword: "syntax", description },
      })),
  }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function foreignMediaTypes(generation: Generation, operation: Operation, kind: BodyKind): readonly BodyBreak[] {
  const documented = (operation.requestBody?.content ?? []).map(({ mediaType }) => mediaType);
  const sibling = kind.mediaType.replace(/[+/]json(?=\s*(;|$))/i, (suffix) => `${suffix[0]}xml`);
  return [...new Set([sibling, ...otherMediaTypes])]
    .filter((mediaType) => !documented.some((range) => covers(range, mediaType)))
    .map((mediaType) => ({
      in: "media-type",
      path: "",
      keyword: "mediaType",
      limit: documented,
      kind: mediaType,
      arbitrary: validContent(generation, kind).map((content) => ({
        content: { ...content, mediaType },
        violation: {
          in: "media-type",
          name: null,
          path: "",
          keyword: "mediaType",
          description: `the content type ${mediaType} where ${documented.join(" or ")} is documented`,
        },
      })),
    }));
}
