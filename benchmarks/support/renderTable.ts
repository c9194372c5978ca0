import type { Measurement, Quantity } from "./measurement.ts";

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
      rival === null ? "" : ratio(ours.value / rival.value.value),
      target === null ? "" : `≤ ${text(target)}`,
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

/** Whether a measurement stays within its target; true where it has none. */
export function isMet({ ours, target }: Measurement): boolean {
  return target === null || ours.value <= target.value;
}

function text({ value, unit }: Quantity): string {
  const digits = Number.isInteger(value) ? 0 : value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
