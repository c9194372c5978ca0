import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0";
import type { OrderStateReport } from "@iom-conformance/validators/order-state/1.0";
import type { StandardSchemaV1 } from "@standard-schema/spec";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What a library that accepts Standard Schema asks for, in the types that the standard publishes. */
export async function parse<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.value;
}

export const output: Same<StandardSchemaV1.InferOutput<typeof Dispatch>, Dispatch> = true;
export const input: Same<StandardSchemaV1.InferInput<typeof OrderStateReport>, OrderStateReport> = true;
// @ts-expect-error the types of two schemas differ
export const other: Same<StandardSchemaV1.InferOutput<typeof Dispatch>, OrderStateReport> = true;

export const schema: StandardSchemaV1<Dispatch> = Dispatch;
export const orderNumberOf = async (body: unknown): Promise<string> => (await parse(Dispatch, body)).shopOrderNumber;
