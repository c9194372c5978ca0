/** A function that computes its answer once per pair of objects, for as long as both live. */
export function memoise<Outer extends object, Inner extends object, Result>(
  compute: (outer: Outer, inner: Inner) => Result,
): (outer: Outer, inner: Inner) => Result {
  const known = new WeakMap<Outer, WeakMap<Inner, { readonly result: Result }>>();
  return (outer, inner) => {
    const ofOuter = known.get(outer) ?? new WeakMap<Inner, { readonly result: Result }>();
    known.set(outer, ofOuter);
    const entry = ofOuter.get(inner) ?? { result: compute(outer, inner) };
    ofOuter.set(inner, entry);
    return entry.result;
  };
}
