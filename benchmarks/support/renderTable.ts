import type { Measurement, Quantity, Target } from "./measurement.ts";

const HEADINGS = ["what", "ours", "rival", "its value", "ours / rival", "target", "met"];

/** The measurements as a Markdown table. */
export function renderTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { what, ours, rival, target } = measurement;
    return [
      what,
      text(ours),
      rival?.name ?? "",
      rival === null ? "" : text(rival.value),
      rival === null ? "" : ratio(ours.value, rival.value.value),
      target === null ? "" : targetText(target),
      target === null ? "" : isMet(measurement) ? "yes" : "NO",
    ];
  });
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(HEADINGS), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Whether a measurement reaches its target; true where it has none. */
export function isMet({ ours, rival, target }: Measurement): boolean {
  if (target === null) return true;
  if ("atMost" in target) return ours.value <= target.atMost.value;
  if ("atLeast" in target) return ours.value >= target.atLeast.value;
  return rival !== null && ours.value >= target.timesRival * rival.value.value;
}

function targetText(target: Target): string {
  if ("atMost" in target) return `≤ ${text(target.atMost)}`;
  if ("atLeast" in target) return `≥ ${text(target.atLeast)}`;
  return `≥ ${target.timesRival.toFixed(1)} × rival`;
}

function text({ value, unit }: Quantity): string {
  if (unit === "/s") return `${Math.round(value).toLocaleString("en")}/s`;
  const digits = Number.isInteger(value) ? 0 : value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function ratio(ours: number, rival: number): string {
  if (rival === 0) return "";
  const value = ours / rival;
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
