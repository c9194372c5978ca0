import type { Operation, Parameter } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { bodyBreaks } from "./bodyBreaks.ts";
import { parameterBreaks } from "./parameterBreaks.ts";
import type {
  InvalidRequest,
  RequestBreak,
  RequestBreaks,
  RequestOptions,
  RequestViolation,
  UnbreakableRule,
} from "./request.ts";
import { type RequestDraft, requestOf } from "./requestOf.ts";
import { validDraft } from "./validDraft.ts";

/**
 * Every rule of an operation that a request can break, once each: of each parameter, of the body, of its media type. And the rules that
 * cannot be broken alone.
 *
 * @throws RangeError when the operation has no valid requests
 */
export function requestBreaksOf(
  generation: Generation,
  operation: Operation,
  options: RequestOptions = {},
): RequestBreaks {
  const valid = validDraft(generation, operation, options);
  const finish = (draft: RequestDraft, violation: RequestViolation): InvalidRequest => ({
    ...requestOf(generation.contract, operation, draft),
    violation,
  });
  const breaks: RequestBreak[] = [];
  const unbreakable: UnbreakableRule[] = [];
  for (const parameter of operation.parameters) {
    const place = { in: parameter.in, name: parameter.name };
    if (parameter.required) {
      const rule = { ...place, path: "", keyword: "required", limit: true };
      if (parameter.in === "path") unbreakable.push({ ...rule, reason: "without it the path is another one" });
      else breaks.push({ ...rule, kind: "missing", arbitrary: withoutParameter(parameter) });
    }
    for (const { arbitrary, reason, kind, ...rule } of parameterBreaks(generation, parameter)) {
      if (arbitrary === null) {
        unbreakable.push({ ...place, ...rule, reason });
        continue;
      }
      const broken = fc.tuple(valid, arbitrary).map(([draft, { pairs, violation }]) => {
        const { path, keyword, message } = violation;
        return finish(
          { ...draft, pairs: new Map(draft.pairs).set(parameter, pairs) },
          { ...place, path, keyword, description: message },
        );
      });
      breaks.push({ ...place, ...rule, kind, arbitrary: broken });
    }
  }
  const body = bodyBreaks(generation, operation);
  for (const { arbitrary, ...rule } of body.breaks) {
    const broken = fc
      .tuple(valid, arbitrary)
      .map(([draft, { content, violation }]) => finish({ ...draft, content }, violation));
    breaks.push({ name: null, ...rule, arbitrary: broken });
  }
  return { breaks, unbreakable: [...withoutBreak(breaks, unbreakable), ...body.unbreakable] };

  function withoutParameter(parameter: Parameter): fc.Arbitrary<InvalidRequest> {
    return valid.map((draft) =>
      finish(
        { ...draft, pairs: new Map(draft.pairs).set(parameter, []) },
        {
          in: parameter.in,
          name: parameter.name,
          path: "",
          keyword: "required",
          description: `the ${parameter.in} parameter ${parameter.name} is missing`,
        },
      ),
    );
  }
}

/** The rules, once each, that no other near miss breaks either. */
function withoutBreak(breaks: readonly RequestBreak[], rules: readonly UnbreakableRule[]): readonly UnbreakableRule[] {
  const identity = ({ in: place, name, path, keyword, limit }: RequestBreak | UnbreakableRule): string =>
    JSON.stringify([place, name, path, keyword, limit]);
  const broken = new Set(breaks.map(identity));
  return [...new Map(rules.map((rule) => [identity(rule), rule])).entries()].flatMap(([key, rule]) =>
    broken.has(key) ? [] : [rule],
  );
}
