import type { Crawl } from "@iom-conformance/conformance";
import { defaultLimit } from "../../support/listSettings.ts";
import type { ObservationContext } from "./listReading.ts";

/** The names of the items that were read; null where items of the list have none, so that pages cannot be compared. */
export async function crawledNames(context: ObservationContext): Promise<readonly string[] | null> {
  return namesIn(await context.crawl());
}

/** The names on the page that is served when no limit is given: as many as the document says, else as the target has shown. */
export async function defaultPage(context: ObservationContext): Promise<readonly string[] | null> {
  const names = await crawledNames(context);
  const limit = defaultLimit(context);
  return names === null || limit === null ? null : names.slice(0, limit);
}

function namesIn({ items }: Crawl): readonly string[] | null {
  const names = items.map(({ identity }) => identity);
  return names.every((name) => name !== null) ? names : null;
}
