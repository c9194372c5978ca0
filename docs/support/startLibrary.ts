import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Library {
  readonly url: string;
  close(): Promise<void>;
}

const AUTHORS = ["Ada", "Adam", "Berta", "Carl"];
const BOOKS = Array.from({ length: 45 }, (_, number) => ({
  isbn: `978-3-00-0000${String(number).padStart(2, "0")}-${number % 10}`,
  title: `Volume ${number + 1}`,
  author: AUTHORS[(number * 3) % AUTHORS.length] ?? "",
}));

/**
 * The API that the how-to on other APIs checks. It has the two flaws that the page talks of: ISBNs are texts although the document
 * calls them integers, and a search for an author finds everybody whose name begins like that.
 */
export async function startLibrary(): Promise<Library> {
  const server = createServer((request, response) => {
    const { status, body } = answerTo(
      request.method ?? "",
      new URL(request.url ?? "", "http://library.example"),
      request.headers.accept ?? "*/*",
    );
    const text = body === undefined ? "" : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function answerTo(method: string, url: URL, accept: string): { readonly status: number; readonly body?: unknown } {
  if (url.pathname !== "/library/books") return { status: 404 };
  if (method !== "GET") return { status: 405 };
  const offset = numberAt(url, "offset", { fallback: 0, least: 0 });
  const limit = numberAt(url, "limit", { fallback: 20, least: 1 });
  if (offset === null || limit === null) return { status: 400 };
  // A weight of 0 refuses a type (RFC 9110, 12.4.2); names of types know no case (8.3.1).
  const accepted = accept.split(",").filter((range) => !/;\s*q=0(?:\.0*)?\s*$/i.test(range));
  if (!accepted.some((range) => /application\/(json|\*)|\*\/\*/i.test(range))) return { status: 406 };
  const wanted = url.searchParams.getAll("author");
  const found = BOOKS.filter(({ author }) => wanted.length === 0 || wanted.some((name) => author.startsWith(name)));
  return { status: 200, body: { total: found.length, books: found.slice(offset, offset + limit) } };
}

function numberAt(
  url: URL,
  name: string,
  { fallback, least }: { readonly fallback: number; readonly least: number },
): number | null {
  const text = url.searchParams.get(name);
  if (text === null) return fallback;
  return /^\d+$/.test(text) && Number(text) >= least ? Number(text) : null;
}
