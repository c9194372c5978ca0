import { type Contract, flattenSchema, type Json, type Schema, type SchemaType } from "@iom-conformance/contract";
import { exactViolations, isRounded } from "./exactViolations.ts";
import { either, invalid, type Judging, type ParameterVerdict, type TravelViolation } from "./parameterVerdict.ts";
import { type Reading, readText } from "./readText.ts";

const scalars: readonly SchemaType[] = ["string", "integer", "number", "boolean", "null"];

/** The longest integers that programs can be expected to hold where the document names no format. */
const LARGEST_INTEGER = 2n ** 63n;

/**
 * Judges one text by a schema. It is valid when it fits in the one spelling that everybody reads; when it fits only in a spelling that
 * some read (`+5`, `5.0`, `TRUE`, blanks around it, another case of an enumerated word), a server may accept or refuse it.
 */
export function judgeText(judging: Judging, schema: Schema, text: string): ParameterVerdict {
  const types = scalarTypes(judging.contract, schema);
  const readings = readText(text, types);
  const judged = readings.map((reading) => ({ reading, violations: violationsOf(judging, schema, reading) }));
  const fitting = judged.filter(({ violations }) => violations.length === 0).map(({ reading }) => reading);
  const trimmed = text.trim();
  const fitsTrimmed = trimmed !== text && judgeText(judging, schema, trimmed).kind !== "invalid";
  const sure = fitting.find(({ doubt }) => doubt === null);
  if (sure) {
    if (trimmed !== text && !fitsTrimmed) return either("blanks at the ends may be dropped");
    return isBeyondReach(judging.contract, schema, sure)
      ? either("no format says that integers of this size are read")
      : { kind: "valid", value: sure.value };
  }
  const [doubtful] = fitting;
  if (doubtful) return either(doubtful.doubt ?? "");
  if (fitsTrimmed) return either("blanks at the ends may be dropped");
  if (isOtherSpelling(judging.contract, schema, text)) return either("another spelling of an enumerated word");
  const wrong = judged.find(({ reading }) => reading.doubt === null);
  return wrong
    ? { kind: "invalid", violations: wrong.violations }
    : invalid("type", `expected ${types.join(" or ")}, found the text ${JSON.stringify(text)}`);
}

/** The types that a text can be read as; all of them where the schema names none. */
export function scalarTypes(contract: Contract, schema: Schema): readonly SchemaType[] {
  const { type, enum: allowed, const: only, oneOf, anyOf } = flattenSchema(contract, schema);
  if (type !== undefined) return [type].flat().filter((name) => scalars.includes(name));
  const values = only === undefined ? allowed : [only];
  if (values) return scalars.filter((name) => values.some((value) => typeOfScalar(value) === name));
  const variants = oneOf ?? anyOf;
  if (variants) {
    const types = variants.flatMap((variant) => scalarTypes(contract, variant));
    return scalars.filter((name) => types.includes(name));
  }
  // Without a type every text is a string, and that reading is always there.
  return ["string"];
}

function violationsOf(
  { contract, judge }: Judging,
  schema: Schema,
  { value, exact }: Reading,
): readonly TravelViolation[] {
  const violations = judge.judge(schema, value);
  if (exact === null || typeof value !== "number" || !isRounded(exact, value)) return violations;
  return exactViolations(contract, schema, exact) ?? violations;
}

function isBeyondReach(contract: Contract, schema: Schema, { exact, value }: Reading): boolean {
  if (exact === null) return false;
  if (!Number.isFinite(value)) return true;
  if (flattenSchema(contract, schema).format !== undefined) return false;
  return exact.scale === 0 && (exact.coefficient >= LARGEST_INTEGER || exact.coefficient < -LARGEST_INTEGER);
}

/** Frameworks that read enumerated words leniently drop case and everything but letters and digits. */
function isOtherSpelling(contract: Contract, schema: Schema, text: string): boolean {
  const { enum: allowed, const: only } = flattenSchema(contract, schema);
  const plain = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  return (only === undefined ? (allowed ?? []) : [only]).some(
    (word) => typeof word === "string" && word !== text && plain(word) === plain(text),
  );
}

function typeOfScalar(value: Json): SchemaType {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
