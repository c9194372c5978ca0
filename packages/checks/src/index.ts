export { checks } from "./generated/checks.ts";
export { observations } from "./generated/observations.ts";
