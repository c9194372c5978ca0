import type { Schema } from "@iom-conformance/contract";
import { itemStep, propertyStep, type Step } from "./lifts.ts";
import { meantVariant } from "./meantVariant.ts";
import type { Source } from "./partsOf.ts";
import { childPointer } from "./pointers.ts";
import type { Spot } from "./spot.ts";
import { isReportedThrough } from "./tryOut.ts";

/** Something inside a place. */
export interface Child {
  /** What its path adds to that of the place. */
  readonly name: string;
  readonly schema: Schema;
  readonly sources: readonly Source[];
  /** The ways up on which a judge reports what is wrong inside, and those on which it may report a union instead. */
  readonly steps: readonly Step[];
  readonly doubtful: readonly Step[];
  /** Why there are none. */
  readonly reason: string;
}

/** What a part of a place says about something inside it. */
type Select = (part: Schema) => Schema | undefined;

/** Everything inside a place in one of its shapes. */
export function childrenOf(spot: Spot, parts: readonly Source[]): readonly Child[] {
  const { shape } = spot;
  const children: Child[] = [];
  const fixed = shape.values === null ? null : "the whole value around it is fixed";

  const add = (name: string, schema: Schema, select: Select, blocked: string | null, up: () => Up) => {
    const { step, isMeant } = blocked === null ? up() : { step: null, isMeant: false };
    const isClear = step !== null && isMeant && isReportedThrough(step, schema);
    children.push({
      name,
      schema,
      sources: parts.flatMap(({ schema: part, open }) => {
        const selected = select(part);
        return selected === undefined ? [] : [{ schema: selected, open }];
      }),
      steps: step !== null && isClear ? [step] : [],
      doubtful: step !== null && !isClear ? [step] : [],
      reason: blocked ?? "",
    });
  };

  if (shape.types.includes("object")) {
    for (const [name, schema] of shape.properties) {
      const isForbidden = shape.absent.has(name) || shape.maxProperties <= 0;
      const blocked = fixed ?? (isForbidden ? "the property may not be there" : null);
      add(childPointer("", name), schema, propertyOf(name), blocked, () => upFrom(spot, name));
    }
    if (typeof shape.additional === "object") {
      add("/*", shape.additional, additionalOf, fixed, () => upFrom(spot, null));
    }
  }
  if (shape.types.includes("array") && shape.items !== null) {
    const blocked = fixed ?? (shape.maxItems < 1 ? "the list may have no items" : null);
    add("/*", shape.items, itemsOf, blocked, () => ({ step: itemStep(spot), isMeant: true }));
  }

  // What the schemas speak of, although no value of the shape has it.
  for (const { schema: part } of parts) {
    const names = Object.keys(part.properties ?? {});
    const selects = [
      ...names.map((name) => [childPointer("", name), propertyOf(name)] as const),
      ["/*", itemsOf] as const,
    ];
    for (const [name, select] of selects) {
      const schema = select(part);
      if (schema === undefined || children.some((child) => child.name === name)) continue;
      add(name, schema, select, "no value has it there", () => upFrom(spot, null));
    }
  }
  return children;
}

/** A step, and whether the value that it leads to shows which variants it is meant to be. */
interface Up {
  readonly step: Step;
  readonly isMeant: boolean;
}

function upFrom(spot: Spot, name: string | null): Up {
  const present = meantVariant(spot.generation.contract, spot.shape, name, false);
  return { step: propertyStep(spot, name, present ?? new Set()), isMeant: present !== null };
}

/** The same thing, reached in another shape of the place. */
export function together(one: Child, other: Child): Child {
  return {
    ...one,
    sources: [
      ...one.sources,
      ...other.sources.filter(({ schema }) => !one.sources.some((known) => known.schema === schema)),
    ],
    steps: [...one.steps, ...other.steps],
    doubtful: [...one.doubtful, ...other.doubtful],
  };
}

function propertyOf(name: string): Select {
  return ({ properties = {} }) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
}

function itemsOf({ items }: Schema): Schema | undefined {
  return items;
}

function additionalOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}
