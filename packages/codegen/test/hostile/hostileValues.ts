/** An object from JSON, in which `__proto__` is a property like any other. */
function parsed(text: string): unknown {
  return JSON.parse(text);
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function cyclic(): unknown {
  const knot: { [name: string]: unknown } = { label: "a" };
  const list: unknown[] = [knot];
  list.push(list);
  return Object.assign(knot, { next: knot, knots: list, b: knot, owner: knot, kind: "company" });
}

function throwing(error: unknown): unknown {
  const fail = (): never => {
    throw error;
  };
  const object = {};
  for (const name of ["next", "label", "kind", "a", "at", "constructor", "value"]) {
    Object.defineProperty(object, name, { enumerable: true, get: fail });
  }
  return object;
}

/** A proxy that throws whatever is done to it. */
function trap(target: object): unknown {
  const fail = (): never => {
    throw new TypeError("trap");
  };
  return new Proxy(target, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
    getPrototypeOf: fail,
  });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A property that is another value each time it is read, and throws at last. */
function fickle(): unknown {
  let reads = 0;
  const values: readonly unknown[] = [1, "a", null, {}, "company"];
  const read = (): unknown => {
    reads += 1;
    if (reads % 7 === 6) throw new RangeError("enough");
    return values[reads % values.length];
  };
  const names = ["next", "label", "kind", "a", "b", "at", "lastName", "value"];
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { enumerable: true, get: read }])));
}

const inherited = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "__defineGetter__"];

/** What is no JSON, or JSON that somebody wrote to do harm. Made anew each time, because some of it changes when it is read. */
export const hostileValues: { readonly [description: string]: () => unknown } = {
  undefined: () => undefined,
  "a symbol": () => Symbol("a"),
  "a function": () => () => 1,
  "a class": () => class Knot {},
  "a BigInt": () => 10n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "minus zero": () => -0,
  "a Date": () => new Date(0),
  "an invalid Date": () => new Date(Number.NaN),
  "a Map": () => new Map([["label", 1]]),
  "a Set": () => new Set([1]),
  "a RegExp": () => /a/g,
  "an Error": () => new Error("a"),
  "a promise": () => Promise.resolve(1),
  "a boxed string": () => new String("abcdefgh"),
  "a boxed number": () => new Number(5),
  bytes: () => new Uint8Array(10),
  "an object without prototype": () => Object.assign(Object.create(null), { label: 1, kind: "person" }),
  "an object with an inherited property": () => Object.create({ label: 1, kind: "person", constructor: "a" }),
  "an object with a toJSON": () => ({ toJSON: () => ({ label: 1 }) }),
  "an object whose toString throws": () => ({
    toString: () => {
      throw new Error("no");
    },
    label: 1,
  }),
  "symbols as names": () => ({ [Symbol("label")]: 1, [Symbol.toPrimitive]: 1, [Symbol.iterator]: 1 }),
  "BigInts, symbols and functions inside": () => ({
    count: 1n,
    label: Symbol("a"),
    next: () => 1,
    value: 1n,
    a: Symbol("b"),
    b: 1n,
    kind: Symbol("c"),
  }),
  "a list of them": () => [1n, Symbol("a"), () => 1, Number.NaN, undefined, new Date(0)],
  "getters that throw": () => throwing(new Error("no")),
  "getters that throw null": () => throwing(null),
  "getters that throw inside": () => ({
    next: throwing(undefined),
    knots: [throwing("no")],
    b: throwing(0),
    kind: "company",
    owner: throwing(1),
  }),
  "getters that throw in a list": () => [throwing(new Error("no"))],
  "a property that changes": fickle,
  "a list of what changes": () => [fickle(), fickle()],
  "a proxy that throws": () => trap({}),
  "a proxy of a list that throws": () => trap([]),
  "a proxy that throws inside": () => ({
    next: trap({}),
    knots: trap([]),
    kind: "company",
    owner: trap({}),
    a: trap({}),
  }),
  "a revoked proxy": () => revoked({}),
  "a revoked proxy of a list": () => revoked([]),
  "a revoked proxy inside": () => ({ next: revoked({}), knots: [revoked([])], kind: "company", owner: revoked({}) }),
  "a sparse list": () => Object.assign(new Array(1000), { 500: { label: 1 } }),
  "a list with properties": () => Object.assign([1, 2], { label: 1, kind: "person", a: 1 }),
  "a list whose length is a lie": () => Object.create([], { length: { value: 5 } }),
  "an object in a circle": cyclic,
  "a list in a circle": () => [cyclic()],
  "a circle of choices": () => {
    const company: { [name: string]: unknown } = { kind: "company" };
    return Object.assign(company, { owner: company });
  },
  "100,000 levels of next": () => nested(100_000, (next) => ({ next })),
  "100,000 levels of lists": () => nested(100_000, (inner) => [inner]),
  "100,000 levels of knots": () => nested(100_000, (knot) => ({ knots: [knot] })),
  "100,000 levels of choices": () => nested(100_000, (owner) => ({ kind: "company", owner })),
  "100,000 levels of parts": () => nested(100_000, (b) => ({ a: "", b })),
  "100,000 levels that no schema names": () => ({ other: nested(100_000, (other) => ({ other })), kind: "person" }),
  "100,000 levels where a text should be": () => ({
    label: nested(100_000, (next) => ({ next })),
    a: nested(100_000, (inner) => [inner]),
  }),
  "two lists of 100,000 levels": () => [nested(100_000, (inner) => [inner]), nested(100_000, (inner) => [inner])],
  ...Object.fromEntries(
    inherited.map((name) => [`${name} as a name`, () => parsed(`{${JSON.stringify(name)}: {"polluted": true}}`)]),
  ),
  ...Object.fromEntries(
    inherited.map((name) => [
      `${name} as a name inside`,
      () => {
        const inner = `{${JSON.stringify(name)}: {"polluted": true, ${JSON.stringify(name)}: 1}}`;
        return parsed(
          `{"next": ${inner}, "knots": [${inner}], "kind": "company", "owner": ${inner}, "a": ${inner}, "b": ${inner}}`,
        );
      },
    ]),
  ),
  ...Object.fromEntries(inherited.map((name) => [`${name} as a tag`, () => ({ kind: name, label: name, enum: name })])),
  ...Object.fromEntries(inherited.map((name) => [`${name} as a text`, () => name])),
};
