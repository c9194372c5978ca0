/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property, or undefined where there is none. What every object inherits (`constructor`, `__proto__`) is no property of it. */
export function read(object: { readonly [name: string]: unknown }, name: string): unknown {
  const value = object[name];
  return value === undefined || !(name in Object.prototype) || Object.hasOwn(object, name) ? value : undefined;
}

/** The names of the properties that an object has, as JSON would write it: without those that are undefined. */
export function names(object: { readonly [name: string]: unknown }): readonly string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined);
}

/** The number of code points in a text; half of a surrogate pair counts as one. */
export function codePoints(text: string): number {
  let length = 0;
  for (const _codePoint of text) length += 1;
  return length;
}

/** Whether two JSON values are equal, whatever the order of their properties. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const own = names(one);
  return own.length === names(other).length && own.every((name) => equal(read(one, name), read(other, name)));
}

/** The first two items of an array that are equal, by their indexes; null when all differ. */
export function equalItems(items: readonly unknown[]): readonly [number, number] | null {
  const known = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    // A text to look for: to compare each item with each other would take the square of their number.
    const key = keyOf(item);
    const first = known.get(key);
    if (first !== undefined) return [first, index];
    known.set(key, index);
  }
  return null;
}

/** A text that equal JSON values have in common, and no others. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, keyOf).join()}]`;
  if (!isObject(value)) return typeof value === "string" ? JSON.stringify(value) : String(value);
  const members = [...names(value)].sort().map((name) => `${JSON.stringify(name)}:${keyOf(read(value, name))}`);
  return `{${members.join()}}`;
}

/** Whether all items of an array differ. */
export function allDiffer(items: readonly unknown[]): boolean {
  return equalItems(items) === null;
}

/** Whether a number is a multiple of another. Decimals such as 0.07 are no exact multiples of 0.01 in binary: nine digits count. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Number.isInteger(quotient) || Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

/** Whether each property of an object that is not among the known ones fits; without a judgement, whether there are none. */
export function othersFit(
  object: { readonly [name: string]: unknown },
  known: ReadonlySet<string>,
  fits: (value: unknown) => boolean = () => false,
): boolean {
  return names(object).every((name) => known.has(name) || fits(object[name]));
}
