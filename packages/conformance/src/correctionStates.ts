import type { Contract, Correction, Json, Operation, Schema } from "@iom-conformance/contract";
import { fieldValues, pathsOfSchema, successResponses } from "@iom-conformance/contract";
import type { ListPage } from "./crawl.ts";
import type { Ports, SchemaJudge } from "./ports.ts";
import type { CorrectionState } from "./reportModel.ts";
import type { TargetApi } from "./settings.ts";

/** So many pages of each operation are judged with and without each correction. */
const JUDGED_PAGES = 3;

/** Tells from the target's own answers whether the corrections of the published document are needed. */
export interface CorrectionWitness {
  see(operation: Operation, page: ListPage): void;
  states(): readonly { readonly id: string; readonly state: CorrectionState }[];
}

/**
 * A correction is needed where an answer conforms with it and not without it, and contradicted where it is the other way round. One that
 * allows what the document refuses is obsolete where answers hold values of its schema and conform either way; of one that refuses what
 * the document allows, such answers say nothing. Corrections of what never travels, such as examples and
 * descriptions, are not observed.
 */
export function createCorrectionWitness(api: TargetApi, ports: Ports): CorrectionWitness {
  const { contract } = api;
  const corrected = ports.schemaJudge(contract);
  const states = new Map<string, CorrectionState>(contract.corrections.map(({ id }) => [id, "not-observed"]));
  const pagesSeen = new Map<string, number>();
  const published = new Map<string, { readonly contract: Contract; readonly judge: SchemaJudge }>();

  function without(id: string) {
    let found = published.get(id);
    if (!found) {
      const omitted = api.withoutCorrection?.(id);
      if (!omitted) return null;
      found = { contract: omitted, judge: ports.schemaJudge(omitted) };
      published.set(id, found);
    }
    return found;
  }

  return {
    see(operation, page) {
      const count = (pagesSeen.get(operation.id) ?? 0) + 1;
      pagesSeen.set(operation.id, count);
      if (count > JUDGED_PAGES || page.body === null) return;
      const schema = answerSchema(operation, page);
      if (!schema) return;
      const now = corrected.judge(schema, page.body).length === 0;
      for (const correction of contract.corrections) {
        const subject = subjectOf(correction);
        if (subject === null || states.get(correction.id) === "contradicted") continue;
        const other = without(correction.id);
        const otherOperation = other?.contract.operations.find(({ id }) => id === operation.id);
        const otherSchema = otherOperation && answerSchema(otherOperation, page);
        if (!other || !otherSchema) continue;
        const before = other.judge.judge(otherSchema, page.body).length === 0;
        if (now && !before) states.set(correction.id, "needed");
        else if (!now && before) states.set(correction.id, "contradicted");
        else if (
          now &&
          subject.allows &&
          states.get(correction.id) === "not-observed" &&
          hasValueOf(contract, schema, subject.schema, page.body)
        ) {
          states.set(correction.id, "obsolete");
        }
      }
    },
    states: () => [...states].map(([id, state]) => ({ id: `${contract.id}/${id}`, state })),
  };
}

function answerSchema(operation: Operation, { answer }: ListPage): Schema | null {
  return (
    successResponses(operation)
      .flatMap(({ content }) => content)
      .find(({ mediaType }) => mediaType === answer.mediaType)?.schema ?? null
  );
}

/**
 * The schema whose values the correction is about, and whether it allows values that the document refuses; null where it is about
 * something that never travels.
 */
function subjectOf({ evidence }: Correction): { readonly schema: string; readonly allows: boolean } | null {
  if (evidence === null || typeof evidence !== "object" || Array.isArray(evidence)) return null;
  const { kind, schema, valid } = evidence as { readonly [key: string]: Json };
  return kind === "value" && typeof schema === "string" ? { schema, allows: valid === true } : null;
}

function hasValueOf(contract: Contract, root: Schema, name: string, body: Json): boolean {
  return pathsOfSchema(contract, root, name).some((path) => fieldValues(body, path).length > 0);
}
