import { dirname, join } from "node:path";
import { writePacts } from "../test/writePacts.ts";

// Pact counts its uses over the network unless it is told not to.
process.env.PACT_DO_NOT_TRACK = "true";

await writePacts(join(dirname(import.meta.dirname), "pacts"));
