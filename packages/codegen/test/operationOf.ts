import type { Operation } from "@iom-conformance/contract";

/** An operation that says nothing but this. */
export function operationOf(said: Partial<Operation>): Operation {
  return {
    id: "getParcel",
    method: "get",
    path: "/parcels",
    summary: "",
    deprecated: false,
    parameters: [],
    requestBody: null,
    responses: [],
    security: [],
    traits: {},
    ...said,
  };
}
