import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter, Json } from "@iom-conformance/contract";
import { fieldCensus } from "../../support/fieldCensus.ts";
import { sendable } from "../../support/sendable.ts";
import type { ObservationContext } from "./listReading.ts";

/** A filter that selects one of several values, and a text that some but not all items have at its field. */
export interface SampleValue {
  readonly filter: Filter;
  readonly text: string;
  /** The names of the items that have it. */
  readonly names: readonly string[];
}

const LOOKED_AT = 200;

/** The rarest such value of the first filter that takes a list of texts; null where the list offers none that is `wanted`. */
export async function sampleValue(
  context: ObservationContext,
  wanted: (text: string) => boolean = () => true,
): Promise<SampleValue | null> {
  const { items } = await context.crawl();
  for (const filter of context.operation.traits.filters ?? []) {
    if (filter.match !== "any-of") continue;
    const census = fieldCensus(items, filter.field).slice(0, LOOKED_AT);
    const found = census.find(
      ({ value, text }) => typeof value === "string" && wanted(text) && isList(context, filter, value),
    );
    if (!found || found.items === items.length) continue;
    const names = items.filter((item) => hasText(item, filter, found.text)).map(({ identity }) => identity);
    return { filter, text: found.text, names: names.filter((name) => name !== null) };
  }
  return null;
}

function isList(context: ObservationContext, filter: Filter, value: Json): boolean {
  return Array.isArray(sendable(context, filter, [value]));
}

function hasText(item: CrawledItem, { field }: Filter, text: string): boolean {
  return item.values(field).includes(text);
}
