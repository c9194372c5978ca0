import { defineCheck } from "@iom-conformance/conformance";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme, needsCredentials } from "../support/neededCredentials.ts";

/** Credentials that no decoder understands, by scheme and by what is wrong with them. */
const MALFORMED = {
  basic: { "no base64": "!!!not-base64!!!", "base64 without a colon": btoa("no colon in here") },
  bearer: { "no JWT": "not.a.token" },
} as const;

/** As targets expect them that compare letter by letter, which authentication/scheme-name-is-case-insensitive judges. */
const SCHEME_NAMES = { basic: "Basic", bearer: "Bearer" } as const;

export const malformedCredentialsAreRefused = defineCheck({
  id: "authentication/malformed-credentials-are-refused",
  title: "Credentials that cannot be decoded are answered with 401",
  requirements: ["authentication#malformed-credentials-are-refused"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 3,
  applies: (_subject, { contract, operation }) => {
    const needed = needsCredentials(operation);
    if (needed !== true) return needed;
    return (
      acceptsScheme(contract, operation, "basic") === true ||
      acceptsScheme(contract, operation, "bearer") === true ||
      "the operation takes neither basic nor bearer credentials"
    );
  },
  async judge(context) {
    const forgeries = (["basic", "bearer"] as const)
      .filter((scheme) => acceptsScheme(context.contract, context.operation, scheme) === true)
      .flatMap((scheme) =>
        Object.entries(MALFORMED[scheme]).map(([wrong, text]) => ({
          authorization: `${SCHEME_NAMES[scheme]} ${text}`,
          input: { [scheme]: wrong },
        })),
      );
    return judgeForgeries(context, forgeries);
  },
});
