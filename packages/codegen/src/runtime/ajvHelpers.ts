// Standalone code calls these two by the names that Ajv has for them. Ajv's own would bring `require` into the bundle.

/** Whether two JSON values are equal, whatever the order of their properties. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key as never], other[key as never]))
  );
}

/** The number of code points in a text; half of a surrogate pair counts as one. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _codePoint of text) length += 1;
  return length;
}
