import type { Rule, SchemaNode } from "../schemaNode.ts";
import * as known from "./index.ts";

/** All rules in the order in which they are asked: what ends a judgement first, unions after the properties with their tags. */
const inOrder: readonly Rule[] = [
  known.typeRule,
  known.constRule,
  known.enumRule,
  known.minimumRule,
  known.maximumRule,
  known.exclusiveMinimumRule,
  known.exclusiveMaximumRule,
  known.multipleOfRule,
  known.minLengthRule,
  known.maxLengthRule,
  known.patternRule,
  known.formatRule,
  known.minItemsRule,
  known.maxItemsRule,
  known.uniqueItemsRule,
  known.itemsRule,
  known.minPropertiesRule,
  known.maxPropertiesRule,
  known.requiredRule,
  known.propertiesRule,
  known.additionalPropertiesRule,
  known.refRule,
  known.allOfRule,
  known.unionsRule,
  known.notRule,
];

/** The rules of the keywords that a node has. */
export function rulesOf(node: Omit<SchemaNode, "rules">): readonly Rule[] {
  return inOrder.filter(({ keyword }) => Object.hasOwn(node, keyword));
}
