import type { Json } from "@iom-conformance/contract";
import type { OperationRun } from "./operationRun.ts";
import type { PlannedObservation } from "./plan.ts";
import type { Subject } from "./subject.ts";
import { Conclusion } from "./verdict.ts";

/** Makes one planned observation at all its subjects. What cannot be seen is recorded with the reason, so that ids stay from run to run. */
export async function observe(
  planned: PlannedObservation,
  shared: OperationRun,
): Promise<readonly { readonly id: string; readonly value: Json }[]> {
  const seen: { readonly id: string; readonly value: Json }[] = [];
  for (const { subject, reason } of planned.subjects) {
    const id = subject.name === "" ? planned.id : `${planned.id}/${subject.name}`;
    seen.push({ id, value: reason === null ? await observed(planned, subject, shared) : `not observed: ${reason}` });
  }
  return seen;
}

async function observed(planned: PlannedObservation, subject: Subject, shared: OperationRun): Promise<Json> {
  try {
    return await planned.observation.observe(shared.context(planned, subject, 0, new Set()));
  } catch (error) {
    if (!(error instanceof Conclusion)) return `not observed: error of the suite: ${String(error)}`;
    const { verdict } = error;
    if (verdict.status === "fail") return verdict.actual;
    return verdict.status === "skip" ? `not observed: ${verdict.reason}` : null;
  }
}
