import { Conclusion, type Credentials } from "@iom-conformance/conformance";
import { acceptedToken } from "./acceptedToken.ts";
import type { AnyContext } from "./anyContext.ts";
import { rawCredentials } from "./basicCredentials.ts";
import { forUser, payloadOf, signedToken } from "./forgedTokens.ts";
import { acceptsScheme } from "./neededCredentials.ts";

/** The configured user's token, where a run has Basic credentials and this besides; null where it has not, or where it is not accepted. */
export async function tokenBesides(context: AnyContext): Promise<Credentials | null> {
  const { secrets, contract, operation } = context;
  if (secrets.basic === null || acceptsScheme(contract, operation, "bearer") !== true) return null;
  if (secrets.bearer === null && secrets.jwtSecret === null) return null;
  const token = await ifAccepted(acceptedToken(context, "bearer"));
  return token === null ? null : rawCredentials(`Bearer ${token}`);
}

/** A minted token of the user who may do nothing; null where the secret is missing or no minted token is accepted. */
export async function forbiddenToken(context: AnyContext): Promise<Credentials | null> {
  const { forbidden, jwtSecret } = context.secrets;
  if (forbidden === null || jwtSecret === null) return null;
  if (acceptsScheme(context.contract, context.operation, "bearer") !== true) return null;
  const minted = await ifAccepted(acceptedToken(context, "minted"));
  if (minted === null) return null;
  const claims = forUser(context, payloadOf(minted) ?? {}, forbidden.username);
  return rawCredentials(`Bearer ${await signedToken(claims, jwtSecret)}`);
}

/** That a token cannot be had is for the checks of tokens to say. */
async function ifAccepted(token: Promise<string>): Promise<string | null> {
  try {
    return await token;
  } catch (error) {
    if (error instanceof Conclusion) return null;
    throw error;
  }
}
