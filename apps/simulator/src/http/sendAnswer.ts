import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer } from "./answer.ts";

/** Writes exactly the answer: no header is added but `Content-Length` and what HTTP/1.1 needs to tell messages apart. */
export async function sendAnswer(answer: Answer, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = answer;
  outgoing.sendDate = false;
  if (body === null || typeof body === "string" || body instanceof Uint8Array) {
    // RFC 9110, 8.6: a 204 must not have the header.
    const length = status === 204 ? {} : { "Content-Length": Buffer.byteLength(body ?? "") };
    outgoing.writeHead(status, { ...length, ...headers }).end(body ?? undefined);
    return;
  }
  outgoing.writeHead(status, headers);
  // A client that leaves while a long page is on its way is no error of the server.
  await pipeline(Readable.from(body), outgoing).catch(() => outgoing.destroy());
}
