import type { Contract, Json, Schema } from "@iom-conformance/contract";

/** What the run needs from the world. The command line brings undici, the clock and the schema judge; tests bring fakes. */
export interface Ports {
  readonly transport: Transport;
  readonly clock: Clock;
  schemaJudge(contract: Contract): SchemaJudge;
}

export type Transport = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
  /** What travels in place of the body's text. */
  readonly octets?: Uint8Array;
  readonly timeoutMs: number;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** True when the body was cut because it is larger than the transport reads. */
  readonly truncated: boolean;
}

/** Why there was no answer. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly kind: TransportFailure;

  constructor(kind: TransportFailure, message: string) {
    super(message);
    this.kind = kind;
  }
}

export type TransportFailure = "unknown-host" | "refused" | "tls" | "timeout" | "reset" | "aborted" | "protocol";

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface SchemaJudge {
  judge(schema: Schema, value: Json): readonly SchemaViolation[];
  /** Names of the variants of a union that a value fits. */
  variantsOf(schema: Schema, value: Json): readonly string[];
}

/** Where and how a value breaks its schema. */
export interface SchemaViolation {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
}
