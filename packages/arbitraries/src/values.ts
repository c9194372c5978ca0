export { boundaryValue, type OnBound } from "./boundaryValue.ts";
export { type Broken, breakConstraint, type IntendedViolation } from "./breakConstraint.ts";
export { breakParameter } from "./breakParameter.ts";
export { valueAt, withValueAt } from "./jsonPointer.ts";
export { type MaximalOptions, maximalValue } from "./maximalValue.ts";
export { minimalValue } from "./minimalValue.ts";
export { type ReachedField, reachField } from "./reachField.ts";
