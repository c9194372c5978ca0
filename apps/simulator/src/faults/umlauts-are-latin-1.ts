import type { Fault } from "../fault.ts";

export const umlautsAreLatin1: Fault = {
  id: "umlauts-are-latin-1",
  area: "schema",
  story: "The new container runs with another default encoding, so that umlauts are sent in Latin-1.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        answer.status === 200 && typeof answer.body === "string"
          ? { ...answer, body: Buffer.from(answer.body.replaceAll(/[^\0-\xff]/gu, "?"), "latin1") }
          : answer,
        request,
      ),
  }),
};
