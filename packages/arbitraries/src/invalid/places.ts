import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { isRecursive } from "../shape/isRecursive.ts";
import { leastDepthOfShape } from "../shape/leastDepth.ts";
import { shapesOf } from "../shape/shapesOf.ts";
import type { Generation, Place } from "../valid/generation.ts";
import { itemStep, type Lift, liftAny, propertyStep, raiseAny, type Step } from "./lifts.ts";
import { meantVariant } from "./meantVariant.ts";
import { partsOf, type Source } from "./partsOf.ts";
import { childPointer } from "./pointers.ts";
import type { Spot } from "./spot.ts";

/** A place of a document in one of its shapes, and how a value that stands there becomes a whole document. */
export interface Visit extends Way {
  readonly spot: Spot;
}

/** The way up from a place to the whole document. */
interface Way {
  /** Null where no valid document has the place, for the reason given. */
  readonly lift: Lift | null;
  readonly reason: string;
  /** Where a union is in between for which a judge may not tell which variant is meant: the union and the way up to it. */
  readonly doubt: Step | null;
}

interface Position extends Way {
  readonly schema: Schema;
  readonly sources: readonly Source[];
  readonly place: Place;
}

/** A named schema is entered at no more places than this, so that documents in which everything refers to everything end. */
const mostPlaces = 100;

/** Every place of a document in every shape, outer ones first. A schema that contains itself is entered once on each way. */
export function visitPlaces(generation: Generation, root: Schema, visit: (visit: Visit) => void): void {
  const { contract } = generation;
  const places = new Map<Schema, number>();

  function enter(position: Position): void {
    const { schema, sources, lift, reason, doubt } = position;
    if (sources.every(({ schema: source, open }) => open.has(resolveSchema(contract, source)))) return;
    if (sources.every(({ schema: source }) => isFull(resolveSchema(contract, source)))) return;
    const place = { ...position.place, depth: position.place.depth + (isRecursive(contract, schema) ? 1 : 0) };
    const children = new Map<string, Map<Schema, Child>>();
    for (const shape of shapesOf(contract, schema)) {
      if (leastDepthOfShape(contract, shape) === Number.POSITIVE_INFINITY) continue;
      const parts = partsOf(contract, sources, shape);
      const spot: Spot = { generation, place, schema, shape, parts: parts.map((part) => part.schema) };
      visit({ spot, lift, reason, doubt });
      for (const child of childrenOf(contract, spot, parts)) collect(children, child);
    }
    for (const [name, bySchema] of children) {
      for (const child of bySchema.values()) {
        enter({
          schema: child.schema,
          sources: child.sources,
          place: { ...place, path: `${place.path}${name}` },
          ...wayFrom(child, { lift, reason, doubt }),
        });
      }
    }
  }

  function isFull(schema: Schema): boolean {
    const count = places.get(schema) ?? 0;
    places.set(schema, count + 1);
    return count >= mostPlaces;
  }

  enter({
    schema: root,
    sources: [{ schema: root, open: new Set() }],
    place: { path: "", depth: 0 },
    lift: (misses) => misses,
    reason: "",
    doubt: null,
  });
}

/** Something inside a place: the same schema may be reached in several shapes. */
interface Child {
  readonly name: string;
  readonly schema: Schema;
  readonly sources: readonly Source[];
  /** The ways up on which a judge can tell which variant is meant, and the others. */
  readonly steps: readonly Step[];
  readonly doubtful: readonly Step[];
  /** Why there are none. */
  readonly reason: string;
}

function wayFrom(child: Child, above: Way): Way {
  if (above.lift === null) return above;
  const steps = child.steps.length > 0 ? child.steps : child.doubtful;
  const [first] = steps;
  if (first === undefined) return { lift: null, reason: child.reason, doubt: null };
  const { lift, doubt } = above;
  const step = liftAny(steps);
  const isDoubtful = doubt !== null || child.steps.length === 0;
  return {
    lift: (misses, rule) => lift(step(misses, rule), rule),
    reason: "",
    doubt: isDoubtful
      ? {
          spot: doubt?.spot ?? first.spot,
          raise: (misses) => {
            const raised = raiseAny(steps, misses);
            return doubt === null ? raised : doubt.raise(raised);
          },
        }
      : null,
  };
}

function collect(children: Map<string, Map<Schema, Child>>, child: Child): void {
  const bySchema = children.get(child.name) ?? new Map<Schema, Child>();
  children.set(child.name, bySchema);
  const known = bySchema.get(child.schema);
  const merged =
    known === undefined
      ? child
      : {
          ...known,
          sources: [...known.sources, ...child.sources.filter((source) => !isAmong(known.sources, source))],
          steps: [...known.steps, ...child.steps],
          doubtful: [...known.doubtful, ...child.doubtful],
        };
  bySchema.set(child.schema, merged);
}

function isAmong(sources: readonly Source[], { schema }: Source): boolean {
  return sources.some((source) => source.schema === schema);
}

function childrenOf(contract: Contract, spot: Spot, parts: readonly Source[]): readonly Child[] {
  const { shape } = spot;
  const children: Child[] = [];
  const add = (
    name: string,
    schema: Schema,
    select: Select,
    blocked: string | null,
    up: () => Step,
    isClear: boolean,
  ) =>
    children.push({
      name,
      schema,
      sources: declared(parts, select),
      steps: blocked === null && isClear ? [up()] : [],
      doubtful: blocked === null && !isClear ? [up()] : [],
      reason: blocked ?? "",
    });
  const fixed = shape.values === null ? null : "the whole value around it is fixed";

  if (shape.types.includes("object")) {
    for (const [name, schema] of shape.properties) {
      const isForbidden = shape.absent.has(name) || shape.maxProperties <= 0;
      const blocked = fixed ?? (isForbidden ? "the property may not be there" : null);
      const present = meantVariant(contract, shape, name, false);
      const up = () => propertyStep(spot, name, present ?? new Set());
      add(childPointer("", name), schema, (part) => part.properties?.[name], blocked, up, present !== null);
    }
    const { additional } = shape;
    if (typeof additional === "object") {
      const present = meantVariant(contract, shape, null, false);
      const up = () => propertyStep(spot, null, present ?? new Set());
      add("/*", additional, additionalOf, fixed, up, present !== null);
    }
  }
  if (shape.types.includes("array") && shape.items !== null) {
    const blocked = fixed ?? (shape.maxItems < 1 ? "the list may have no items" : null);
    const up = () => itemStep(spot);
    add("/*", shape.items, ({ items }) => items, blocked, up, shape.chosen.length === 0);
  }
  return children;
}

type Select = (part: Schema) => Schema | undefined;

function additionalOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** What the parts of a place say about something inside it. */
function declared(parts: readonly Source[], select: Select): readonly Source[] {
  return parts.flatMap(({ schema: part, open }) => {
    const schema = select(part);
    return schema === undefined ? [] : [{ schema, open }];
  });
}
