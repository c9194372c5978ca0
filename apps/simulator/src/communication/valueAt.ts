/** The value at a JSON pointer (RFC 6901); undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, segment) => {
      if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, segment)) return undefined;
      return (parent as Readonly<Record<string, unknown>>)[segment];
    }, value);
}
