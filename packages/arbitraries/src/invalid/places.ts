import { resolveSchema, type Schema } from "@iom-conformance/contract";
import { isRecursive } from "../shape/recursion.ts";
import { anyShape, type Shape } from "../shape/shape.ts";
import { shapesOf } from "../shape/shapesOf.ts";
import type { Generation, Place } from "../valid/generation.ts";
import { type Child, childrenOf, together } from "./children.ts";
import { isInhabited } from "./isInhabited.ts";
import { type Lift, liftAny, raiseAny, type Step } from "./lifts.ts";
import { partsOf, type Source } from "./partsOf.ts";
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
const MOST_PLACES = 100;

/** Every place of a document in every shape, outer ones first. A schema that contains itself is entered once on each way. */
export function visitPlaces(generation: Generation, root: Schema, visit: (visit: Visit) => void): void {
  const { contract } = generation;
  const places = new Map<Schema, number>();

  function enter(position: Position): void {
    const { schema } = position;
    const sources = position.sources.filter((source) => isNew(source));
    if (sources.length === 0) return;
    const place = { ...position.place, depth: position.place.depth + (isRecursive(contract, schema) ? 1 : 0) };
    const finite = shapesOf(contract, schema).filter((shape) => isInhabited(generation, shape, place));
    const way = finite.length > 0 ? position : blockedBy(position, "no value can stand there");
    const { lift, reason, doubt } = way;
    const children = new Map<string, Map<Schema, Child>>();
    const unions = new Map<Schema, Source>();
    for (const shape of finite.length > 0 ? finite : [anyShape]) {
      const parts = partsOf(contract, sources, shape);
      const spot: Spot = { generation, place, schema, shape, parts: parts.map((part) => part.schema) };
      visit({ spot, lift, reason, doubt });
      for (const child of childrenOf(spot, parts)) collect(children, child);
      for (const part of parts) unions.set(part.schema, part);
    }
    for (const [name, bySchema] of children) {
      for (const child of bySchema.values()) {
        const path = `${place.path}${name}`;
        enter({ schema: child.schema, sources: child.sources, place: { ...place, path }, ...wayFrom(child, way) });
      }
    }
    for (const source of [...unions.values()].flatMap((part) => neverChosen(part, finite))) {
      const blocked = blockedBy(way, "no value fits the variant alone");
      enter({ schema: source.schema, sources: [source], place: position.place, ...blocked });
    }
  }

  function isNew({ schema, open }: Source): boolean {
    const resolved = resolveSchema(contract, schema);
    const count = places.get(resolved) ?? 0;
    if (open.has(resolved) || count >= MOST_PLACES) return false;
    places.set(resolved, count + 1);
    return true;
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

function collect(children: Map<string, Map<Schema, Child>>, child: Child): void {
  const bySchema = children.get(child.name) ?? new Map<Schema, Child>();
  children.set(child.name, bySchema);
  const known = bySchema.get(child.schema);
  bySchema.set(child.schema, known === undefined ? child : together(known, child));
}

function blockedBy(above: Way, reason: string): Way {
  return { lift: null, reason: above.lift === null ? above.reason : reason, doubt: null };
}

function wayFrom(child: Child, above: Way): Way {
  const { lift, doubt } = above;
  const steps = child.steps.length > 0 ? child.steps : child.doubtful;
  const [first] = steps;
  if (first === undefined || lift === null) return blockedBy(above, child.reason);
  const step = liftAny(steps);
  const isDoubtful = doubt !== null || child.steps.length === 0;
  const raise: Step["raise"] = (misses) => {
    const raised = raiseAny(steps, misses);
    return doubt === null ? raised : doubt.raise(raised);
  };
  return {
    lift: (misses, rule) => lift(step(misses, rule), rule),
    reason: "",
    doubt: isDoubtful ? { spot: doubt?.spot ?? first.spot, raise } : null,
  };
}

/** Variants of a part's unions that are in none of the shapes. */
function neverChosen({ schema, open }: Source, shapes: readonly Shape[]): readonly Source[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((variant, index) => {
      const isChosen = shapes.some(({ chosen }) =>
        chosen.some((choice) => choice.union === schema && choice.keyword === keyword && choice.index === index),
      );
      return isChosen ? [] : [{ schema: variant, open }];
    }),
  );
}
