import type { Variant } from "../variant.ts";

const prefix = "/gateway/iom-test";

export const gatewayAddsAPrefix: Variant = {
  id: "gateway-adds-a-prefix",
  question: "where the API begins",
  story: "The gateway serves every API below a path of its own.",
  change: (reference) => ({
    prefix,
    location: (kind, id, message) => prefix + reference.location(kind, id, message),
  }),
};
