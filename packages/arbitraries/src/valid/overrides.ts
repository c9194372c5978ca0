import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation, Place } from "./generation.ts";

/** What the options put at a place, if they put anything there. */
export function overrideAt({ options }: Generation, { path }: Place): fc.Arbitrary<Json> | null {
  if (!Object.hasOwn(options.overrides, path)) return null;
  const override = options.overrides[path];
  return isArbitrary(override) ? override : fc.constant(override as Json);
}

/** Whether the options put something at a place or inside of it. */
export function isOverridden({ options }: Generation, { path }: Place): boolean {
  return Object.keys(options.overrides).some((key) => key === path || key.startsWith(`${path}/`));
}

/** The names that overrides ask for at a place. */
export function overriddenNames({ options }: Generation, { path }: Place): readonly string[] {
  const names = Object.keys(options.overrides)
    .filter((key) => key.startsWith(`${path}/`))
    .map((key) => key.slice(path.length + 1).split("/")[0] ?? "");
  return [...new Set(names)]
    .filter((name) => name !== "*")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether an override is an arbitrary of values rather than a value. */
export function isArbitrary(value: unknown): value is fc.Arbitrary<Json> {
  return (
    value instanceof fc.Arbitrary ||
    (typeof value === "object" && value !== null && "generate" in value && "shrink" in value)
  );
}
