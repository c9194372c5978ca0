import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";

/** A function that computes its answer once per schema of a contract, whatever reference it comes by. */
export function memoise<Result>(
  compute: (contract: Contract, schema: Schema) => Result,
): (contract: Contract, schema: Schema) => Result {
  const known = new WeakMap<Contract, WeakMap<Schema, { readonly result: Result }>>();
  return (contract, schema) => {
    const resolved = resolveSchema(contract, schema);
    const ofContract = known.get(contract) ?? new WeakMap<Schema, { readonly result: Result }>();
    known.set(contract, ofContract);
    const entry = ofContract.get(resolved) ?? { result: compute(contract, resolved) };
    ofContract.set(resolved, entry);
    return entry.result;
  };
}
