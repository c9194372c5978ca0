import { expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { operationOf } from "../test/operationOf.ts";
import { exportedOperationNames } from "./exportedOperationNames.ts";

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["keep their ids", ["Parcel"], ["getParcel", "putParcel"], ["getParcel", "putParcel"]],
  ["give way to schemas", ["Parcel"], ["Parcel"], ["ParcelOperation"]],
  ["count where that is taken", ["Parcel", "ParcelOperation"], ["Parcel"], ["ParcelOperation2"]],
  ["become identifiers", [], ["get-/parcels/{id}", "delete"], ["get__parcels__id_", "_delete"]],
  ["do not take the name of another", [], ["get-a", "get_a"], ["get_aOperation", "get_a"]],
])("names of operations %s", (_name, schemas, ids, expected) => {
  const contract = {
    ...contractOf(Object.fromEntries(schemas.map((name) => [name, {}]))),
    operations: ids.map((id) => operationOf({ id })),
  };
  expect([...exportedOperationNames(contract)]).toEqual(ids.map((id, index) => [id, expected[index]]));
});
