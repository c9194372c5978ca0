import type { ArbitraryRequest } from "./request.ts";

/** Gateways refuse addresses from 2,000 characters on; the host has its part of them. */
const LONGEST_URL = 1900;

/** Gateways refuse bodies from 100 kB on. */
const LARGEST_BODY = 100_000;

/** Whether no gateway on the way refuses the request for its size. */
export function reachesServers({ url, text = "" }: ArbitraryRequest<unknown>): boolean {
  return url.length <= LONGEST_URL && new TextEncoder().encode(text).length <= LARGEST_BODY;
}
