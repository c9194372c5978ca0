import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TransportError, type WireResponse } from "@iom-conformance/conformance";

const DECODERS: { readonly [coding: string]: () => Transform } = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Undoes the content coding that a target used although none was asked for (RFC 9110, 8.4), reading at most `limit` bytes.
 * @throws {TransportError} when the body is not in the coding that its header names
 */
export async function decodedBody(
  body: Buffer,
  headers: WireResponse["headers"],
  { limit, truncated }: { readonly limit: number; readonly truncated: boolean },
): Promise<Pick<WireResponse, "body" | "truncated">> {
  const codings = headers
    .filter(([name]) => name.toLowerCase() === "content-encoding")
    .flatMap(([, value]) => value.toLowerCase().split(","))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  let decoded: Pick<WireResponse, "body" | "truncated"> = { body, truncated };
  if (body.length === 0) return decoded;
  for (const coding of codings.toReversed()) {
    const create = DECODERS[coding];
    // An unknown coding is left for the checks to judge.
    if (create === undefined) return decoded;
    decoded = await decodeOnce(decoded.body, create(), coding, limit, decoded.truncated);
  }
  return decoded;
}

async function decodeOnce(
  body: Uint8Array,
  decoder: Transform,
  coding: string,
  limit: number,
  truncated: boolean,
): Promise<Pick<WireResponse, "body" | "truncated">> {
  const chunks: Buffer[] = [];
  let length = 0;
  decoder.end(body);
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, limit - length));
      length += chunk.length;
      if (length > limit) return { body: Buffer.concat(chunks), truncated: true };
    }
  } catch {
    if (!truncated)
      throw new TransportError("protocol", `the body is not ${coding}, although Content-Encoding says so`);
  }
  return { body: Buffer.concat(chunks), truncated };
}
