import type { RequestDraft } from "@iom-conformance/conformance";
import type { Contract } from "@iom-conformance/contract";

/** A GET of some path, whatever the operation's method is, and nothing else. */
export function plainGet(path: string): RequestDraft {
  return { method: "GET", path, query: [], headers: {}, body: null, credentials: { kind: "default" } };
}

/** A path template with something in every place. */
export function filledTemplate(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, "1");
}

/** Whether the contract documents GET for a path, be it through a template such as `/orders/{id}`. */
export function documentsGet({ operations }: Contract, path: string): boolean {
  return operations.some(
    (operation) =>
      operation.method === "get" &&
      new RegExp(
        `^${operation.path
          .split(/\{[^}]*\}/)
          .map(escaped)
          .join("[^/]+")}$`,
      ).test(path),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
