import type { Fault } from "../fault.ts";

export const statesAreSentTwice: Fault = {
  id: "states-are-sent-twice",
  area: "schema",
  story: "Two serializers each write the state of an order, so that its member is there twice.",
  change: (healthy) => ({
    send: (answer, request) => {
      const { body, status } = answer;
      if (status !== 200 || typeof body !== "string") return healthy.send(answer, request);
      return healthy.send(
        {
          ...answer,
          body: body.replaceAll('{"state":"STATE_RETURNED",', '{"state":"STATE_RETURNED","state":"RETURNED",'),
        },
        request,
      );
    },
  }),
};
