import { expect, it } from "vitest";
import { checkIdParts } from "./checkIdParts.ts";

it.each([
  [
    "orders@1.0/getOrders/pagination/limit",
    { api: "orders@1.0", operation: "getOrders", area: "pagination", name: "limit" },
  ],
  [
    "orders@1.0/GET /a/{b}/pagination/limit",
    { api: "orders@1.0", operation: "GET /a/{b}", area: "pagination", name: "limit" },
  ],
  ["limit", { api: "", operation: "", area: "", name: "limit" }],
])("takes %j apart", (id, parts) => {
  expect(checkIdParts(id)).toEqual(parts);
});
