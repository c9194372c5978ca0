import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { wordsOf } from "../support/wordsOf.ts";

export const formOfLocations = defineObservation({
  id: "headers/form-of-locations",
  title: "Whether locations name the host",
  each: "operation",
  needs: ["deployment"],
  requests: 0,
  applies: takesBody,
  async observe({ received }) {
    const locations = received().flatMap(({ answer }) => answer.header("location") ?? []);
    const form = (location: string) =>
      /^[a-z][a-z0-9+.-]*:/i.test(location) ? "absolute" : location.startsWith("/") ? "path" : "relative";
    return wordsOf(locations.map(form));
  },
});
