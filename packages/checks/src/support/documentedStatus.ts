import { type Operation, successResponses } from "@iom-conformance/contract";

/** Whether a status is the documented one, or lies in the documented range such as `4XX`; `default` stands for every status. */
export function matchesStatus(documented: string, status: number): boolean {
  if (documented === "default") return true;
  const text = String(status);
  return /^\dXX$/i.test(documented) ? documented[0] === text[0] : documented === text;
}

/** Whether the document lists a status, a range with it, or `default`. */
export function isDocumented(operation: Operation, status: number): boolean {
  return operation.responses.some((response) => matchesStatus(response.status, status));
}

/** Whether the document lists exactly this status or its range. */
export function documents(operation: Operation, status: number): boolean {
  return operation.responses.some(
    (response) => response.status !== "default" && matchesStatus(response.status, status),
  );
}

/** Whether a status is one of the documented successes; any success where the document lists none. */
export function isDocumentedSuccess(operation: Operation, status: number): boolean {
  if (status < 200 || status > 299) return false;
  const documented = successResponses(operation);
  return documented.length === 0 || documented.some((response) => matchesStatus(response.status, status));
}

/** The documented successes as a phrase, such as `status 200 or 201`. */
export function successPhrase(operation: Operation): string {
  const documented = successResponses(operation).map(({ status }) => status);
  return `status ${documented.length === 0 ? "2XX" : documented.join(" or ")}`;
}

/** The statuses that may refuse invalid input: the documented one, or both customary ones where the document names neither. */
export function refusalsOf(operation: Operation): readonly number[] {
  const customary = [400, 422];
  const documented = customary.filter((status) =>
    operation.responses.some((response) => response.status === `${status}`),
  );
  return documented.length === 0 ? customary : documented;
}
