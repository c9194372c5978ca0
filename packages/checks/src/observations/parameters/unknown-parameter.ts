import { defineObservation } from "@iom-conformance/conformance";
import { defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const unknownParameter = defineObservation({
  id: "parameters/unknown-parameter",
  title: "What a query parameter that nobody documents does",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const usual = await defaultPage(context);
    if (usual === null) return null;
    return wordFor(await readList(context, { rawParameters: { "no-such-parameter": "1" } }), { ignored: usual });
  },
});
