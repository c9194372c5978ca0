export { constRule, enumRule, typeRule } from "./choices.ts";
export { allOfRule, notRule, refRule } from "./composed.ts";
export { formatRule } from "./format.ts";
export { itemsRule, maxItemsRule, minItemsRule, uniqueItemsRule } from "./lists.ts";
export { exclusiveMaximumRule, exclusiveMinimumRule, maximumRule, minimumRule, multipleOfRule } from "./numbers.ts";
export {
  additionalPropertiesRule,
  maxPropertiesRule,
  minPropertiesRule,
  propertiesRule,
  requiredRule,
} from "./objects.ts";
export { maxLengthRule, minLengthRule, patternRule } from "./texts.ts";
export { unionsRule } from "./unions.ts";
