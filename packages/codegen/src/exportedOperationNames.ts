import type { Contract } from "@iom-conformance/contract";
import { exportedNames, identifier } from "./exportedNames.ts";

/**
 * The names under which generated modules export the operations of a contract: the operation's id where it is an identifier, else the
 * same with an underscore for each other character. Schemas keep their names: an operation of the same name gets `Operation` behind it,
 * and a number where that is taken too.
 *
 * @returns operation id to exported name, in the order of the contract
 */
export function exportedOperationNames(contract: Contract): ReadonlyMap<string, string> {
  const taken = new Set(exportedNames(contract).values());
  const names = new Map<string, string>();
  const ids = contract.operations.map(({ id }) => id);
  // An id that is a name as it stands keeps it, whatever stands before it in the document.
  for (const id of [...ids.filter((id) => identifier(id) === id), ...ids]) {
    if (names.has(id)) continue;
    const wanted = identifier(id);
    let name = wanted;
    for (let number = 1; taken.has(name); number += 1) name = `${wanted}Operation${number === 1 ? "" : number}`;
    taken.add(name);
    names.set(id, name);
  }
  return new Map(ids.map((id) => [id, names.get(id) ?? id]));
}
