import type { Contract } from "@iom-conformance/contract";

/**
 * The names under which generated modules export the schemas of a contract: the schema's own name wherever it can name a type, else
 * the same name with an underscore for everything that cannot stand in an identifier, and with a number where that is taken.
 *
 * @returns schema name to exported name, in the order of the contract
 */
export function exportedNames(contract: Contract): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set([...contract.schemas.keys()].filter((name) => identifier(name) === name));
  for (const schemaName of contract.schemas.keys()) {
    const wanted = identifier(schemaName);
    const name = wanted === schemaName ? wanted : firstFree(wanted, taken);
    taken.add(name);
    names.set(schemaName, name);
  }
  return names;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let number = 1;
  let name = wanted;
  while (taken.has(name)) {
    number += 1;
    name = `${wanted}${number}`;
  }
  return name;
}

/** The name, or the nearest one that an ECMAScript module can declare. */
export function identifier(name: string): string {
  const text = name.replaceAll(/[^\p{ID_Continue}$]/gu, "_");
  return /^[\p{ID_Start}$_]/u.test(text) && !reserved.has(text) ? text : `_${text}`;
}

/** Words that cannot name a type or a constant of an ECMAScript module. */
const reserved: ReadonlySet<string> = new Set(
  (
    "any arguments as asserts await bigint boolean break case catch class const continue debugger declare default delete do else " +
    "enum eval export extends false finally for function if implements import in instanceof interface let never new null number " +
    "object package private protected public return static string super switch symbol this throw true try type typeof undefined " +
    "unknown var void while with yield"
  ).split(" "),
);
