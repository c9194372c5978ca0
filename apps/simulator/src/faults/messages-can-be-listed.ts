import type { Fault } from "../fault.ts";
import type { Answer } from "../http/answer.ts";

const emptyList: Answer = { status: 200, headers: { "Content-Type": "application/json" }, body: "[]" };

export const messagesCanBeListed: Fault = {
  id: "messages-can-be-listed",
  area: "status",
  story: "The upgrade brought a list of all messages along that no document mentions.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(answer.status === 405 && request.method === "GET" ? emptyList : answer, request),
  }),
};
