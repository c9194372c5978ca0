import type { Json } from "@iom-conformance/contract";
import { crawledNames, defaultPage } from "./crawledNames.ts";
import { type ObservationContext, readList, wordFor } from "./listReading.ts";

/** A limit that is below every default, so that it shows whether it was taken. */
export const TAKEN_LIMIT = 5;

/** What the list does with a limit that is written as this text: `taken` as 5, `ignored`, or what it says instead. */
export async function limitWrittenAs(context: ObservationContext, name: string, text: string): Promise<Json> {
  const names = await crawledNames(context);
  const usual = await defaultPage(context);
  if (names === null || usual === null) return null;
  const reading = await readList(context, { rawParameters: { [name]: text } });
  return wordFor(reading, { taken: names.slice(0, TAKEN_LIMIT), ignored: usual });
}
