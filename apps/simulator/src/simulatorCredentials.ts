import { type Account, admin, clerk } from "./authentication/accounts.ts";
import { issuer, jwtSecret } from "./authentication/token.ts";

const login = ({ username, password }: Account) => ({ username, password });

/** How to log in: `admin` may use both APIs for the own shop and supplier, `clerk` logs in and may do nothing. */
export const simulatorCredentials = { admin: login(admin), clerk: login(clerk), jwtSecret, issuer } as const;
