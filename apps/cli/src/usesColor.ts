import type { Io, Output } from "./io.ts";

/** Whether an output is a terminal whose user wants colors (https://no-color.org). */
export function usesColor(output: Output, env: Io["env"]): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return output.isTTY === true && env.TERM !== "dumb";
}
