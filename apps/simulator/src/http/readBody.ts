/** The body as text, null where it is not UTF-8; reading ends at `mostBytes`. */
export async function readBody(
  request: Request,
  mostBytes: number,
): Promise<{ readonly utf8: string | null } | "too large"> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return "too large";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) return "too large";
    chunks.push(chunk);
  }
  try {
    return { utf8: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { utf8: null };
  }
}
