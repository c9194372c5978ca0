import { TransportError, type TransportFailure } from "@iom-conformance/conformance";

const KINDS: { readonly [code: string]: TransportFailure } = {
  ENOTFOUND: "unknown-host",
  EAI_AGAIN: "unknown-host",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
  EADDRNOTAVAIL: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  EPROTO: "tls",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls",
  SELF_SIGNED_CERT_IN_CHAIN: "tls",
  HOSTNAME_MISMATCH: "tls",
  UND_ERR_HEADERS_OVERFLOW: "protocol",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
};

const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_)/;

/**
 * Says why there was no answer. Anything that is no failure of the network, such as a header that cannot be sent, is an error of the
 * suite and comes back as it is.
 */
export function transportErrorOf(error: unknown): unknown {
  if (error instanceof TransportError || !(error instanceof Error)) return error;
  // A host with several addresses fails with one error for each of them.
  if (error instanceof AggregateError && error.errors.length > 0) return transportErrorOf(error.errors[0]);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const kind = KINDS[code] ?? (TLS_CODE.test(code) ? "tls" : error.name === "HTTPParserError" ? "protocol" : null);
  return kind === null ? error : new TransportError(kind, textOf(error, code));
}

function textOf(error: Error, code: string): string {
  const text = error.message.split("\n")[0]?.trim() ?? "";
  if (text.includes(":SSL routines:"))
    return `${text.replace(/^.*?:SSL routines:[^:]*:/, "").replace(/:.*$/s, "")} (${code})`;
  if (code === "UND_ERR_SOCKET") return "the connection was closed before the answer was complete";
  return text.includes(code) || code === "" ? text : `${text} (${code})`;
}
