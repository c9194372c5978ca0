/** The `exports` of a manifest, as far as the packages of this workspace use them: a file, nothing, or a target for each condition. */
export type ExportTarget = string | null | { readonly [condition: string]: ExportTarget };
export type Exports = { readonly [subpath: string]: ExportTarget };

/**
 * Every subpath that a package offers, patterns filled in with the files that it has, and the file that an import of it loads.
 * As Node resolves them: an exact subpath wins over a pattern, a longer pattern over a shorter one, and a target of null hides.
 */
export function offeredSubpaths(exported: Exports, files: readonly string[]): ReadonlyMap<string, string> {
  const exact = Object.keys(exported).filter((subpath) => !subpath.includes("*"));
  const patterns = Object.keys(exported).filter((subpath) => subpath.includes("*"));
  const candidates = new Set([
    ...exact,
    ...patterns.flatMap((pattern) => {
      const target = loadedFile(exported[pattern] ?? null);
      return target === null ? [] : files.flatMap((file) => matched(target, `./${file}`, pattern));
    }),
  ]);
  const offered = new Map<string, string>();
  for (const subpath of [...candidates].sort()) {
    const file = resolveSubpath(exported, subpath);
    if (file !== null && files.includes(file.slice("./".length))) offered.set(subpath, file);
  }
  return offered;
}

function resolveSubpath(exported: Exports, subpath: string): string | null {
  if (Object.hasOwn(exported, subpath)) return loadedFile(exported[subpath] ?? null);
  const longestFirst = Object.keys(exported).sort((left, right) => right.indexOf("*") - left.indexOf("*"));
  for (const pattern of longestFirst.filter((candidate) => candidate.includes("*"))) {
    const target = loadedFile(exported[pattern] ?? null);
    const [part] = matched(pattern, subpath, "*");
    if (part !== undefined) return target?.replaceAll("*", part) ?? null;
  }
  return null;
}

/** `into` with its star replaced by what stands in the text at the star of the pattern; none where the text does not fit. */
function matched(pattern: string, text: string, into: string): readonly string[] {
  const [before = "", after = ""] = pattern.split("*");
  const fits = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  return fits ? [into.replaceAll("*", text.slice(before.length, text.length - after.length))] : [];
}

/** The file that an import loads. */
function loadedFile(target: ExportTarget): string | null {
  if (typeof target === "string" || target === null) return target;
  return loadedFile(target.import ?? target.default ?? null);
}
