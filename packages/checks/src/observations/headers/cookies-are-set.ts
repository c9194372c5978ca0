import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const cookiesAreSet = defineObservation<"operation", string>({
  id: "headers/cookies-are-set",
  title: "Whether answers set cookies",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) => seen ?? (answer.header("set-cookie") === null ? "none" : "set"),
  observe: async ({ observed }) => (await observed()) ?? null,
});
