import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const serverName = defineObservation<"operation", string>({
  id: "headers/server-name",
  title: "Whether answers name the server, and its version",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) => seen ?? describeServer(answer.header("server")),
  observe: async ({ observed }) => (await observed()) ?? null,
});

/** Its shape alone: what stands behind a gateway is nobody's business. */
function describeServer(server: string | null): string {
  return server === null ? "none" : /\d/.test(server) ? "with a version" : "without a version";
}
