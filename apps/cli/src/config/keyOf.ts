/** A JSON pointer as people write keys: `/waivers/0/check` is `waivers[0].check`. */
export function keyOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((key, segment) => {
      if (/^\d+$/.test(segment)) return `${key}[${segment}]`;
      return key === "" ? segment : `${key}.${segment}`;
    }, "");
}

/** A JSON pointer with one more segment. */
export function below(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
