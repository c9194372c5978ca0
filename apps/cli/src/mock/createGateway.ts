import { type IncomingMessage, type RequestListener, type ServerResponse, request as send } from "node:http";
import { buffer } from "node:stream/consumers";

/**
 * Stands before Prism 5.16 and makes up for what it does not do: it never answers a request whose JSON does not parse, and a
 * documented 401 carries no challenge, which RFC 9110, 15.5.2 demands.
 */
export function createGateway(prismUrl: string, challenges: readonly string[]): RequestListener {
  return (request, response) => {
    forward(request, response, prismUrl, challenges).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  };
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  prismUrl: string,
  challenges: readonly string[],
): Promise<void> {
  const body = readableBody(request.headers["content-type"] ?? "", await buffer(request));
  const { "transfer-encoding": _, "content-length": __, ...headers } = request.headers;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const forwarded = send(
      new URL(prismUrl),
      {
        method: request.method ?? "GET",
        path: request.url ?? "/",
        headers: body.length === 0 ? headers : { ...headers, "content-length": body.length },
      },
      resolve,
    );
    forwarded.on("error", reject);
    forwarded.end(body);
  });
  const content = await buffer(answer);
  response.writeHead(answer.statusCode ?? 502, [
    ...answer.rawHeaders,
    ...(answer.statusCode === 401 && answer.headers["www-authenticate"] === undefined
      ? challenges.flatMap((challenge) => ["WWW-Authenticate", challenge])
      : []),
  ]);
  response.end(content);
}

/** JSON that does not parse becomes a JSON text, which breaks the schema of the body, so that Prism refuses it. */
function readableBody(contentType: string, body: Buffer): Buffer {
  if (body.length === 0 || !/^[^;]*[/+]json\s*(;|$)/i.test(contentType)) return body;
  try {
    JSON.parse(body.toString());
    return body;
  } catch {
    return Buffer.from(JSON.stringify(body.toString()));
  }
}
