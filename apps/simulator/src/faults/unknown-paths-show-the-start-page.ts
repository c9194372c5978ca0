import type { Fault } from "../fault.ts";
import type { Answer } from "../http/answer.ts";

const startPage: Answer = {
  status: 200,
  headers: { "Content-Type": "text/html;charset=UTF-8" },
  body: "<!DOCTYPE html><title>OMT</title><div id=app></div>",
};

export const unknownPathsShowTheStartPage: Fault = {
  id: "unknown-paths-show-the-start-page",
  area: "status",
  story: "The gateway serves the start page of the management interface wherever the service finds nothing.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 404 ? startPage : answer, request),
  }),
};
