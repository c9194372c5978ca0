import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const MEDIA_TYPES: readonly (readonly [extension: string, mediaType: string])[] = [
  [".js", "text/javascript; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
];

/** Serves files, by their absolute paths, on a free port of the loopback interface, all under one Content-Security-Policy. */
export async function servePage(files: ReadonlyMap<string, string | Uint8Array>, policy: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = files.get(path);
    const mediaType = MEDIA_TYPES.find(([extension]) => path.endsWith(extension))?.[1] ?? "text/plain";
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": mediaType,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
