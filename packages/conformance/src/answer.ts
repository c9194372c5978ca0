import type { Json } from "@iom-conformance/contract";

/** What the target answered to one request. */
export interface Answer {
  /** Id of the recorded exchange. */
  readonly exchange: string;
  readonly status: number;
  /** All values of a header joined with `, `; null when it was not sent. Names are case-insensitive. */
  header(name: string): string | null;
  /** Media type without parameters, in lower case; null without a Content-Type. */
  readonly mediaType: string | null;
  readonly text: string;
  /** What is lost when octets become text. */
  readonly octets: { readonly isUtf8: boolean; readonly hasByteOrderMark: boolean; readonly length: number };
  /** The body as JSON, or why it is none. `truncated`: because it is larger, or nested more deeply, than the suite reads, which says nothing about the target. */
  readonly json:
    | { readonly ok: true; readonly value: Json }
    | { readonly ok: false; readonly problem: string; readonly truncated?: true };
  readonly durationMs: number;
}
