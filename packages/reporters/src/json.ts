import schema from "@iom-conformance/conformance/report.schema.json" with { type: "json" };
import { inSchemaOrder } from "./inSchemaOrder.ts";
import type { Reporter } from "./reporter.ts";
import { OBEYED } from "./visible.ts";

/** The report itself, as `report.schema.json` describes it. Equal reports give equal files; printing one obeys nothing that a target sent. */
export const json: Reporter = {
  name: "json",
  fileName: "report.json",
  render(report) {
    const text = JSON.stringify(inSchemaOrder(report, schema), null, 2);
    return `${text.replace(OBEYED, (character) => (character === "\n" ? character : escaped(character)))}\n`;
  },
};

/** Within a JSON text such a character can only stand inside a string, where an escape means the same. */
function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
