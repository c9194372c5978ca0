import type { Answer, Credentials } from "@iom-conformance/conformance";
import type { AnyContext } from "./anyContext.ts";
import { acceptsScheme } from "./neededCredentials.ts";

/** Every other request is that of a user with a token, where there is one: rules may be enforced for one kind of login only. */
export function alternatingCredentials({ contract, operation, secrets }: AnyContext, index: number): Credentials {
  const mayUseToken = secrets.bearer !== null && acceptsScheme(contract, operation, "bearer") === true;
  return index % 2 === 1 && mayUseToken ? { kind: "bearer" } : { kind: "default" };
}

/** Whether the answer says nothing but that the token is not taken, which other checks judge. */
export function isRefusedToken({ status }: Answer, { kind }: Credentials): boolean {
  return kind === "bearer" && status === 401;
}
