import { type Answer, basicAuthorization, type RequestDraft, type Secrets } from "@iom-conformance/conformance";

/** No more of a body is searched, in characters. */
const SEARCHED = 65_536;

/** Shorter texts, and those that may be words, stand in messages by chance. */
const SHORTEST_PASSWORD = 6;
const SHORTEST_ENCODED = 12;

/** What an answer shows of credentials, be they those of its request or any that the run knows; null for nothing. */
export function credentialsIn(answer: Answer, request: RequestDraft, secrets: Secrets): string | null {
  const shown = [
    answer.text.slice(0, SEARCHED),
    answer.header("www-authenticate") ?? "",
    answer.header("location") ?? "",
  ].join("\n");
  const find = (texts: readonly (string | null | undefined)[]) => texts.some((text) => text && shown.includes(text));
  if (find(encodedForms(request, secrets))) return "credentials as they are sent";
  if (answer.status < 400) return null;
  if (find(distinctive([secrets.jwtSecret], request))) return "the secret that signs tokens";
  return find(distinctive(passwords(request, secrets), request)) ? "a password" : null;
}

/** Credentials in the form that travels: encoded user and password, tokens, and the signatures of tokens. */
function encodedForms({ credentials }: RequestDraft, { basic, bearer, forbidden }: Secrets): readonly string[] {
  const sent = credentials.kind === "raw" ? [withoutScheme(credentials.authorization)] : [];
  const users = [basic, forbidden].flatMap((user) => (user ? [withoutScheme(basicAuthorization(user))] : []));
  const whole = [...sent, ...users, ...(bearer === null ? [] : [bearer])];
  const signatures = whole.flatMap((text) => /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(text)?.[1] ?? []);
  return [...whole, ...signatures].filter((text) => text.length >= SHORTEST_ENCODED && /^[\w+/=.~-]+$/.test(text));
}

function passwords({ credentials }: RequestDraft, { basic, forbidden }: Secrets): readonly string[] {
  const own = credentials.kind === "raw" ? passwordIn(credentials.authorization) : null;
  return [basic?.password, forbidden?.password, own].filter((password) => typeof password === "string");
}

function passwordIn(authorization: string): string | null {
  if (!/^basic\s/i.test(authorization)) return null;
  try {
    return /:(.*)$/s.exec(atob(withoutScheme(authorization)))?.[1] ?? null;
  } catch {
    return null;
  }
}

function withoutScheme(authorization: string): string {
  return authorization.replace(/^\S+\s+/, "");
}

/** Those that stand in an answer for no other reason than that they were repeated. */
function distinctive(
  texts: readonly (string | null)[],
  { path, query, rawQuery, body, headers }: RequestDraft,
): readonly string[] {
  const sent = [path, rawQuery ?? "", body ?? "", ...query.flat(), ...Object.values(headers)];
  return texts.filter(
    (text): text is string =>
      text !== null &&
      text.length >= SHORTEST_PASSWORD &&
      !/^[a-z]*$/i.test(text) &&
      !sent.some((part) => part.includes(text)),
  );
}
