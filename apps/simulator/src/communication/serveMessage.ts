import type { Behaviour } from "../behaviour.ts";
import { type Answer, emptyAnswer, errorReport } from "../http/answer.ts";
import { passGates, type Reading } from "../http/passGates.ts";
import { readBody } from "../http/readBody.ts";
import type { MessageKind } from "./messageKinds.ts";
import { valueAt } from "./valueAt.ts";

/** Larger messages are refused; no order has that many positions. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Answers `POST` of one kind of message. Nothing is kept of it: messages are processed later and elsewhere, so that unknown orders
 * and repeated message ids are no reason to refuse one.
 */
export function serveMessage(
  request: Request,
  behaviour: Behaviour,
  kind: MessageKind,
  nextId: () => string,
): Promise<Answer> {
  return passGates<unknown>(request, behaviour, {
    read: () => readMessage(request, behaviour, kind),
    permits: (account, message) =>
      behaviour.mayCreate(
        account,
        String(valueAt(message, "/supplierName")),
        String(valueAt(message, "/supplierShopName")),
      ),
    serve: (message) => emptyAnswer(201, { Location: behaviour.location(kind, nextId(), message) }),
  });
}

async function readMessage(request: Request, behaviour: Behaviour, kind: MessageKind): Promise<Reading<unknown>> {
  const encoding = request.headers.get("Content-Encoding") ?? "identity";
  const isSupported = encoding === "identity" && behaviour.isSupported(request.headers.get("Content-Type"), kind);
  if (!isSupported && !behaviour.parsesBeforeType) return { refusal: emptyAnswer(415) };
  const text = await readBody(request, MOST_BYTES);
  if (text === "too large") {
    const message = `A message may have ${MOST_BYTES} bytes at most`;
    return { refusal: errorReport(413, [{ code: "CONTENT_TOO_LARGE", message }], { Connection: "close" }) };
  }
  const parsed = parse(text.utf8, behaviour);
  if ("refusal" in parsed) return parsed;
  if (!isSupported) return { refusal: emptyAnswer(415) };
  const message = parsed.content;
  const shape = behaviour.schemaProblems(message, kind);
  const problems = shape.length > 0 ? shape : behaviour.ruleProblems(message, kind);
  return problems.length > 0 ? { refusal: errorReport(400, problems) } : { content: message };
}

function parse(text: string | null, behaviour: Behaviour): Reading<unknown> {
  if (text === null) return malformed("The body is not UTF-8");
  try {
    return { content: behaviour.parseBody(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return malformed("The body is not JSON");
    throw error;
  }
}

function malformed(message: string): Reading<unknown> {
  return { refusal: errorReport(400, [{ code: "MALFORMED_MESSAGE", message }]) };
}
