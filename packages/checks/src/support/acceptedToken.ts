import { Conclusion, type ReceivedAnswer, skip } from "@iom-conformance/conformance";
import type { AnyContext } from "./anyContext.ts";
import { rawCredentials } from "./basicCredentials.ts";
import { isDocumentedSuccess } from "./documentedStatus.ts";
import { claimsNow, payloadOf, signedToken, tokenTraits } from "./forgedTokens.ts";

type Kind = "bearer" | "minted";

/** Where a token comes from, in words. */
const SOURCES = {
  bearer: "the token of auth.bearer",
  minted: "a token that is minted with auth.jwtSecret",
} as const;

/**
 * The genuine tokens of an operation in a run, which are sent once for all of their forgeries. What a run has received for an operation is
 * kept in one list, by which it is known.
 */
const genuine = new WeakMap<readonly ReceivedAnswer[], Map<Kind, Promise<string>>>();

/**
 * A token that the target accepts, so that the refusal of its forgery means something: the configured one, or a minted one. Sends one
 * request in a run. Concludes with a skip when the target refuses it, or when it is no JWT.
 */
export function acceptedToken(context: AnyContext, prefer: Kind): Promise<string> {
  const { secrets } = context;
  const canMint = secrets.jwtSecret !== null;
  const kind: Kind = canMint && (prefer === "minted" || secrets.bearer === null) ? "minted" : "bearer";
  const received = context.received();
  const known = genuine.get(received) ?? new Map<Kind, Promise<string>>();
  genuine.set(received, known);
  const token = known.get(kind) ?? tried(context, kind);
  known.set(kind, token);
  return token;
}

async function tried(context: AnyContext, kind: Kind): Promise<string> {
  const { secrets } = context;
  const token = kind === "minted" ? await signedToken(claimsNow(context), secrets.jwtSecret ?? "") : secrets.bearer;
  if (token === null || !payloadOf(token)) throw new Conclusion(skip("auth.bearer is no JWT"));
  const answer = await context.send(context.request({ credentials: rawCredentials(`Bearer ${token}`) }));
  if (isDocumentedSuccess(context.operation, answer.status)) return token;
  const missing = kind === "minted" ? missingFixtures(context) : [];
  const hint = missing.length > 0 ? `; it was made without fixtures.${missing.join(", fixtures.")}` : "";
  throw new Conclusion(skip(`${SOURCES[kind]} is not accepted itself: status ${answer.status}${hint}`));
}

/** The fixtures without which a claim of a minted token is left out, unless there is a genuine token to take it from. */
function missingFixtures(context: AnyContext): readonly string[] {
  if (context.secrets.bearer !== null) return [];
  return Object.values(tokenTraits(context)?.fixtures ?? {}).filter((key) => context.fixtures.get(key) === undefined);
}
