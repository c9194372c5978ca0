import type { Json } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import { nestsDeeperThan } from "./nestsDeeperThan.ts";
import type { WireResponse } from "./ports.ts";

/** Reads a wire response as checks see it. */
export function answerOf(exchange: string, response: WireResponse, durationMs: number): Answer {
  const text = new TextDecoder().decode(response.body);
  let parsed: Answer["json"] | null = null;
  const header = (name: string): string | null => {
    const values = response.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase());
    return values.length === 0 ? null : values.map(([, value]) => value).join(", ");
  };
  return {
    exchange,
    status: response.status,
    header,
    mediaType: header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? null,
    text,
    octets: octetsOf(response.body),
    get json() {
      parsed ??= parse(text, response.truncated);
      return parsed;
    },
    durationMs,
  };
}

/** RFC 8259, 9, leaves it to readers how deep they go; deeper values would end those of the suite that call themselves. */
const MOST_LEVELS = 1000;

const strictDecoder = new TextDecoder("utf-8", { fatal: true });

function octetsOf(body: Uint8Array): Answer["octets"] {
  const [first, second, third] = body;
  let isUtf8 = true;
  try {
    strictDecoder.decode(body);
  } catch {
    isUtf8 = false;
  }
  return { isUtf8, hasByteOrderMark: first === 0xef && second === 0xbb && third === 0xbf, length: body.length };
}

function parse(text: string, truncated: boolean): Answer["json"] {
  if (truncated) return { ok: false, problem: "the body is larger than the suite reads", truncated };
  if (text === "") return { ok: false, problem: "the body is empty" };
  if (nestsDeeperThan(text, MOST_LEVELS)) {
    return { ok: false, problem: `the body is nested more than ${MOST_LEVELS} levels deep`, truncated: true };
  }
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? withoutExcerpt(error.message) : String(error) };
  }
}

/** V8 quotes what stands around the place: half a secret could not be told from other text any more. */
function withoutExcerpt(message: string): string {
  return message.replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/s, "");
}
