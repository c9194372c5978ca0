import { defineObservation } from "@iom-conformance/conformance";
import type { FieldPath, Json } from "@iom-conformance/contract";
import { documentedFields } from "../support/documentedFields.ts";

/** A tree of the members that were seen: small, whatever the number of items. */
interface SeenMembers {
  [member: string]: SeenMembers;
}

export const unseenFields = defineObservation<"response-media-type", SeenMembers>({
  id: "coverage/unseen-fields",
  title: "Which documented fields no answer of the run had",
  each: "response-media-type",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value }, { operation }) => value.mediaType.schema !== null && operation.method === "get",
  fold(seen = {}, { body }) {
    note(seen, body);
    return seen;
  },
  async observe({ contract, subject, observed }) {
    const seen = await observed();
    const { schema } = subject.value.mediaType;
    if (seen === undefined || schema === null) return null;
    return documentedFields(contract, schema).filter((path) => !isSeen(seen, path));
  },
});

function note(seen: SeenMembers, value: Json): void {
  if (value === null || typeof value !== "object") return;
  for (const [name, child] of Object.entries(value)) {
    const key = Array.isArray(value) ? "*" : name;
    seen[key] ??= {};
    note(seen[key], child);
  }
}

function isSeen(seen: SeenMembers, path: FieldPath): boolean {
  let place: SeenMembers | undefined = seen;
  for (const segment of path.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    place = place !== undefined && Object.hasOwn(place, name) ? place[name] : undefined;
  }
  return place !== undefined;
}
