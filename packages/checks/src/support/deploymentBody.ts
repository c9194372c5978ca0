import { valueAt, withValueAt } from "@iom-conformance/arbitraries/values";
import { fillFixtures } from "@iom-conformance/conformance";
import { type FieldPath, fieldValues, type Json, type MediaType, traitsIn } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";

/**
 * Any valid body with the deployment's own data in place: its fixtures, a fresh id, and the example's value wherever only the deployment
 * knows which values exist, or how large a number an order allows.
 */
export function deploymentBody(context: AnyContext, { mediaType, schema }: MediaType, value: Json): Json {
  const { contract, fixtures } = context;
  if (!schema) return value;
  const example = context.body(mediaType);
  const placed = traitsIn(contract, schema);
  const freshAt = placed.find(({ traits }) => traits.fresh)?.path;
  const fresh = () => (freshAt === undefined ? "" : String(fieldValues(context.body(mediaType), freshAt)[0]));
  const filled = fillFixtures({ contract, fixtures, fresh }, schema, value);
  const known = placed.filter(({ traits }) => traits.configured || traits.codeList !== undefined);
  const ofOrder = placed.filter(({ path, traits }) => traits.fixture !== undefined && isList(valueAt(example, path)));
  const pinned = [
    ...known.flatMap(({ path }) => pointersTo(filled, path).map((pointer) => ({ pointer, path }))),
    ...ofOrder.flatMap(({ path: list }) =>
      numbersBelow(filled, list).map((pointer) => ({ pointer, path: pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") })),
    ),
  ];
  return pinned.reduce((body, { pointer, path }) => {
    const current = valueAt(body, pointer);
    const [known] = fieldValues(example, path);
    const isOwn = placed.some((one) => one.path === path && one.traits.fixture !== undefined);
    const replaced = known ?? (typeof current === "number" ? 0 : undefined);
    return isOwn || replaced === undefined ? body : withValueAt(body, pointer, replaced);
  }, filled);
}

/** The pointers to everything at a field path that is there. */
export function pointersTo(value: Json, path: FieldPath): readonly string[] {
  const segments = path.split("/").slice(1);
  return segments.reduce<readonly string[]>(
    (pointers, segment) =>
      pointers.flatMap((pointer) => {
        const container = valueAt(value, pointer);
        if (segment === "*") return isList(container) ? container.map((_, index) => `${pointer}/${index}`) : [];
        return valueAt(value, `${pointer}/${segment}`) === undefined ? [] : [`${pointer}/${segment}`];
      }),
    [""],
  );
}

/** The pointers to all numbers inside the value at a pointer. */
function numbersBelow(value: Json, pointer: string): readonly string[] {
  const part = valueAt(value, pointer);
  if (typeof part === "number") return [pointer];
  if (part === null || typeof part !== "object") return [];
  return Object.keys(part).flatMap((name) => numbersBelow(value, `${pointer}/${escaped(name)}`));
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
