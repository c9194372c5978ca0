export { checks } from "./generated/checks.ts";
