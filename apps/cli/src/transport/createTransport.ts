import { rootCertificates } from "node:tls";
import { type Transport, TransportError, type WireRequest, type WireResponse } from "@iom-conformance/conformance";
import { Agent, type Dispatcher } from "undici";
import { createBodyBuffer } from "./createBodyBuffer.ts";
import { decodedBody } from "./decodedBody.ts";
import { transportErrorOf } from "./transportErrorOf.ts";

export interface TransportOptions {
  /** Connections that are kept open per origin. */
  readonly connections: number;
  /** Certificates in PEM that are trusted besides those that Node trusts. */
  readonly certificates?: readonly string[];
  /** True accepts every certificate. */
  readonly insecure?: boolean;
}

export interface ClosableTransport {
  readonly send: Transport;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** At most so much of a body is read, so that a target cannot fill the memory. */
const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Sends requests with undici, exactly as they are: no redirect is followed, nothing is repeated, no header is added but those that
 * HTTP needs. The timeout of a request spans everything from the connection to the last byte.
 */
export function createTransport(options: TransportOptions): ClosableTransport {
  const agent = new Agent({
    connections: options.connections,
    pipelining: 1,
    // The timer of the request ends it earlier, and knows what it was waiting for.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {
      timeout: 0,
      rejectUnauthorized: options.insecure !== true,
      ...(options.certificates === undefined ? {} : { ca: [...rootCertificates, ...options.certificates] }),
    },
  });
  return {
    send: (request, signal) => send(agent, request, signal),
    // Not `close`, which would wait for answers that nobody reads any more.
    close: () => agent.destroy(),
  };
}

type Phase = "a connection" | "the head of the answer" | "the end of the answer";

function send(agent: Agent, request: WireRequest, signal: AbortSignal): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const body = createBodyBuffer(LARGEST_BODY_BYTES);
    let head: Pick<WireResponse, "status" | "headers"> | null = null;
    let phase: Phase = "a connection";
    let controller: Dispatcher.DispatchController | null = null;
    let settled = false;

    const timer = setTimeout(() => {
      end(new TransportError("timeout", `waited ${seconds(request.timeoutMs)} for ${phase}`));
    }, request.timeoutMs);
    const interrupt = () => end(new TransportError("aborted", "the run was interrupted"));
    if (signal.aborted) interrupt();
    else signal.addEventListener("abort", interrupt, { once: true });

    /** Settles the promise once and lets go of the connection when the answer is not complete. */
    function end(failure: unknown): void {
      if (!settle()) return;
      controller?.abort(failure instanceof Error ? failure : new Error(String(failure)));
      reject(transportErrorOf(failure));
    }

    function settle(): boolean {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
      return true;
    }

    function finish(truncated: boolean): void {
      if (head === null || !settle()) return;
      const { status, headers } = head;
      decodedBody(body.bytes(), headers, { limit: LARGEST_BODY_BYTES, truncated }).then(
        (decoded) => resolve({ status, headers, ...decoded }),
        reject,
      );
    }

    if (settled) return;
    const { origin, path } = splitUrl(request.url);
    try {
      agent.dispatch(
        {
          origin,
          path,
          method: request.method,
          headers: request.headers.flat(),
          body: request.octets ?? (request.body === null ? null : Buffer.from(request.body)),
        },
        {
          onRequestStart(started) {
            controller = started;
            if (settled) started.abort(new Error("nobody waits for this answer any more"));
            phase = "the head of the answer";
          },
          onResponseStart(started, status) {
            // 1xx answers are announcements of the real one.
            if (status < 200) return;
            head = { status, headers: headerPairs(started.rawHeaders) };
            phase = "the end of the answer";
          },
          onResponseData(started, chunk) {
            if (settled || body.take(chunk)) return;
            finish(true);
            started.abort(new Error("the body is larger than what is read"));
          },
          onResponseEnd: () => finish(false),
          onResponseError: (_controller, error) => end(error),
        },
      );
    } catch (error) {
      end(error);
    }
  });
}

/** The URL is cut, not parsed: what a check wants to send must not be normalised on the way. */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const { origin } = new URL(url);
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  return { origin, path: path.startsWith("/") ? path : `/${path}` };
}

/** Header fields are octets (RFC 9110, 5.5); Latin-1 keeps each of them. */
function headerPairs(raw: Dispatcher.DispatchController["rawHeaders"]): WireResponse["headers"] {
  if (!Array.isArray(raw)) return [];
  const texts = raw.map((part) => (typeof part === "string" ? part : part.toString("latin1")));
  return texts.flatMap((name, index) => (index % 2 === 0 ? [[name, texts[index + 1] ?? ""] as const] : []));
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
