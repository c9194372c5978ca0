import type { Json } from "@iom-conformance/contract";
import { crawledNames, defaultPage } from "./crawledNames.ts";
import { type ObservationContext, readList, wordFor } from "./listReading.ts";
import { sampleValue } from "./sampleValue.ts";

/** What a filter selects with a value that is written differently: `the same` as with the value, `ignored`, or what it says instead. */
export async function filterWrittenAs(
  context: ObservationContext,
  write: (text: string) => string,
  wanted: (text: string) => boolean = () => true,
): Promise<Json> {
  const usual = await defaultPage(context);
  const all = await crawledNames(context);
  const sample = await sampleValue(context, (text) => write(text) !== text && wanted(text));
  if (usual === null || all === null || sample === null) return null;
  const reading = await readList(context, { parameters: { [sample.filter.parameter]: [write(sample.text)] } });
  return wordFor(reading, { "the same": sample.names.slice(0, usual.length), ignored: usual });
}
