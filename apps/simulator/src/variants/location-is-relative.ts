import type { Variant } from "../variant.ts";

export const locationIsRelative: Variant = {
  id: "location-is-relative",
  question: "what Location looks like",
  story: "Location is a reference that begins below the path of the API.",
  change: () => ({
    location: ({ name }, id) => `${name}/${id}`,
  }),
};
