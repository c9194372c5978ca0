import type { RequestChanges } from "@iom-conformance/conformance";
import type { ObservationContext } from "./listReading.ts";

/** The status of the answer to a changed request, as a word. */
export async function statusFor({ request, send }: ObservationContext, changes: RequestChanges): Promise<string> {
  return String((await send(request(changes))).status);
}
