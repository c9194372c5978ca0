import { sValidator } from "@hono/standard-validator";
import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0/strict";
import { Hono } from "hono";

const app = new Hono().post("/dispatches", sValidator("json", Dispatch), (context) =>
  context.text(context.req.valid("json").shopOrderNumber),
);

const response = await app.request("/dispatches", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ messageID: "d-1" }),
});
const { error } = (await response.json()) as { error: { message: string; path: string[] }[] };
console.log(response.status, error[0]?.message);
