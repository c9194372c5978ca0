import { writeFileSync } from "node:fs";
import process from "node:process";

// Loaded before the program under test: leaves behind how many kilobytes it took at most.
process.on("exit", () => writeFileSync(process.env.MEMORY_FILE ?? "memory.txt", `${process.resourceUsage().maxRSS}`));
