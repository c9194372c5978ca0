import picomatch from "picomatch/posix.js";

/** Whether a glob (`*` within a segment, `**` across segments) matches a check's id. An id always matches itself. */
export type GlobMatcher = (glob: string, id: string) => boolean;

/** A matcher that compiles each glob once. */
export function createGlobMatcher(): GlobMatcher {
  const compiled = new Map<string, (id: string) => boolean>();
  return (glob, id) => {
    if (glob === id) return true;
    const known = compiled.get(glob) ?? picomatch(glob, { dot: true });
    compiled.set(glob, known);
    return known(id);
  };
}
