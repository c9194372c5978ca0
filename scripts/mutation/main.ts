/** Prints which check finds which fault, and exits 1 when a fault survives, a check is never made to fail, or a healthy target is accused. */
import { faults } from "@iom-conformance/simulator";
import { mutationMatrix } from "./mutationMatrix.ts";

const { found, survivors, idle, falseAlarms } = await mutationMatrix((id) => process.stderr.write(`${id}\n`));
const width = Math.max(...faults.map(({ id }) => id.length));
for (const { id } of faults) console.log(`${id.padEnd(width)}  ${found.get(id)?.join(" ") || "SURVIVES"}`);

const killed = found.size - survivors.length;
console.log(`\n${killed} of ${found.size} faults found, ${survivors.length} survive`);
console.log(`${idle.length} checks are made to fail by no fault${idle.length > 0 ? `: ${idle.join(", ")}` : ""}`);
console.log(
  `${falseAlarms.length} false alarms or errors${falseAlarms.length > 0 ? `:\n  ${falseAlarms.join("\n  ")}` : ""}`,
);
process.exit(survivors.length + idle.length + falseAlarms.length > 0 ? 1 : 0);
