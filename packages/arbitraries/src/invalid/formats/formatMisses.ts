import fc from "fast-check";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { dateMisses, dateTimeMisses, timeMisses } from "./dateTimeMisses.ts";
import { type NumberMiss, numberMisses } from "./numberMisses.ts";
import { type TextMiss, textMisses } from "./textMisses.ts";

/** Every way that is known to miss a format narrowly; none for formats that nothing can miss, and for unknown ones. */
export function formatMisses(format: string): readonly NearMiss[] {
  switch (format) {
    case "date":
      return dateMisses;
    case "date-time":
      return dateTimeMisses;
    case "time":
      return timeMisses;
    default:
      return [
        ...(textMisses[format] ?? []).map((miss) => listed(format, miss)),
        ...(numberMisses[format] ?? []).map((miss) => listed(format, miss)),
      ];
  }
}

function listed(format: string, { kind, values, wrong }: TextMiss | NumberMiss): NearMiss {
  return nearMiss(kind, () => fc.constantFrom<string | number>(...values), `${wrong}, which is no ${format}`);
}
