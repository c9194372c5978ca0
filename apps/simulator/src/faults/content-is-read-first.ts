import type { Fault } from "../fault.ts";

export const contentIsReadFirst: Fault = {
  id: "content-is-read-first",
  area: "authentication",
  story: "The new framework validates requests before it asks who sends them.",
  change: () => ({
    readsContentFirst: true,
  }),
};
