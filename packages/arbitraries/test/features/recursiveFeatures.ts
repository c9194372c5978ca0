import type { Feature } from "./feature.ts";
import { depthOf, has, is, ref } from "./predicates.ts";

/** Schemas that contain themselves. */
export const recursiveFeatures: readonly Feature[] = [
  {
    name: "a chain",
    schemas: { Value: { type: "object", properties: { next: ref("Value") } } },
    seen: [is({}), (value) => depthOf(value) === 4],
    never: (value) => depthOf(value) > 4,
  },
  {
    name: "a tree",
    schemas: {
      Value: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, children: { type: "array", items: ref("Value") } },
      },
    },
    seen: [(value) => depthOf(value) === 1, (value) => depthOf(value) >= 5],
    never: (value) => depthOf(value) > 8,
  },
  {
    name: "a tree of two kinds",
    schemas: {
      Value: { oneOf: [ref("Leaf"), ref("Both")] },
      Leaf: {
        type: "object",
        required: ["leaf"],
        properties: { leaf: { type: "integer" } },
        additionalProperties: false,
      },
      Both: {
        type: "object",
        required: ["left", "right"],
        properties: { left: ref("Value"), right: ref("Value") },
        additionalProperties: false,
      },
    },
    seen: [has("leaf"), has("left")],
    never: (value) => depthOf(value) > 6,
  },
  {
    name: "mutual recursion with required parts",
    schemas: {
      Value: {
        type: "object",
        required: ["b"],
        properties: { b: { type: ["object", "null"], required: ["a"], properties: { a: ref("Value") } } },
      },
    },
    seen: [is({ b: null }), (value) => depthOf(value) > 2],
  },
  {
    name: "recursion by allOf",
    schemas: {
      Value: { allOf: [ref("Node"), { properties: { next: ref("Value"), extra: { type: "null" } } }] },
      Node: { type: "object", properties: { next: ref("Node") } },
    },
    seen: [is({}), has("next"), has("extra")],
  },
  {
    name: "a recursive map",
    schemas: { Value: { type: "object", additionalProperties: ref("Value") } },
    seen: [is({}), (value) => depthOf(value) > 2],
  },
];
