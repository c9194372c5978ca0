import { type Reporter, reporters } from "@iom-conformance/reporters";
import { suggestion } from "../nearestName.ts";
import { UsageError } from "../usageError.ts";

/** Written whatever is asked for: every other format can be made of it. */
const ALWAYS = "json";

/** @throws {UsageError} for a name that is not known */
export function selectReporters(names: readonly string[]): readonly Reporter[] {
  const known = reporters.map(({ name }) => name);
  const [first, ...more] = names
    .filter((name) => !known.includes(name))
    .map((name) => `--reporter ${name}: there is no such reporter. ${suggestion(name, known)}`);
  if (first !== undefined) throw new UsageError(first, ...more);
  return reporters.filter(({ name }) => name === ALWAYS || names.includes(name));
}
