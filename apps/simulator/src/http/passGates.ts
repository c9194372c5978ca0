import type { Account } from "../authentication/accounts.ts";
import type { Behaviour } from "../behaviour.ts";
import { type Answer, emptyAnswer } from "./answer.ts";

/** What a request asks for, or the answer that refuses it. */
export type Reading<Content> = { readonly content: Content } | { readonly refusal: Answer };

/** What differs between the operations. */
export interface Steps<Content> {
  read(): Promise<Reading<Content>>;
  permits(account: Account, content: Content): boolean;
  serve(content: Content): Answer;
}

/** The way of every request: who is it, what is asked for, is that allowed, the answer. */
export async function passGates<Content>(
  request: Request,
  behaviour: Behaviour,
  { read, permits, serve }: Steps<Content>,
): Promise<Answer> {
  const account = await authenticate(request.headers.get("Authorization"), behaviour);
  if (!account && !behaviour.readsContentFirst) return unauthorized();
  const reading = await read();
  if ("refusal" in reading) return reading.refusal;
  if (!account) return unauthorized();
  return permits(account, reading.content) ? serve(reading.content) : emptyAnswer(403);
}

async function authenticate(authorization: string | null, behaviour: Behaviour): Promise<Account | null> {
  const credentials = behaviour.readCredentials(authorization);
  if (credentials.kind === "password") return behaviour.logIn(credentials.username, credentials.password);
  if (credentials.kind === "token") return behaviour.openToken(credentials.token);
  return null;
}

/** Both schemes are offered; RFC 9110, 11.6.1 allows several challenges in one field. */
function unauthorized(): Answer {
  return emptyAnswer(401, { "WWW-Authenticate": 'Basic realm="IOM", charset="UTF-8", Bearer realm="IOM"' });
}
