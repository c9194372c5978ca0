import { createSchemaJudge, type SchemaJudge } from "@iom-conformance/codegen";
import type { Contract } from "@iom-conformance/contract";

const judges = new WeakMap<Contract, SchemaJudge>();

/** The judge of a contract, made once, because it compiles schemas. */
export function judgeOf(contract: Contract): SchemaJudge {
  const judge = judges.get(contract) ?? createSchemaJudge(contract);
  judges.set(contract, judge);
  return judge;
}
