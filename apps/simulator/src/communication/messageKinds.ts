/** One kind of message that suppliers send. */
export interface MessageKind {
  readonly name: "dispatches" | "responses" | "returns";
  readonly mediaType: string;
}

export const messageKinds: readonly MessageKind[] = [
  { name: "dispatches", mediaType: "application/vnd.intershop.dispatch-message.v1+json" },
  { name: "responses", mediaType: "application/vnd.intershop.response-message.v1+json" },
  { name: "returns", mediaType: "application/vnd.intershop.return-message.v1+json" },
];
