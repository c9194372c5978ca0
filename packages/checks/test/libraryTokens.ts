import type { Auth } from "@iom-conformance/conformance";
import { JWT_SECRET, libraryToken, PASSWORD } from "./library.ts";

const basic = { username: "reader", password: PASSWORD };

/** A configuration with a token of the library. */
export const withToken: Auth = { basic, bearer: { token: libraryToken() } };

/** A configuration with the secret that the library signs its tokens with. */
export const withSecret: Auth = { basic, jwtSecret: JWT_SECRET };
