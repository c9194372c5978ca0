import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const entityTag = defineObservation<"operation", string>({
  id: "headers/entity-tag",
  title: "Whether answers carry an entity tag",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) => seen ?? describeTag(answer.header("etag")),
  observe: async ({ observed }) => (await observed()) ?? null,
});

function describeTag(tag: string | null): string {
  return tag === null ? "none" : tag.startsWith("W/") ? "weak" : "strong";
}
