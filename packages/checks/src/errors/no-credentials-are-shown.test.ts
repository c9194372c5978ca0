import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, headerOf } from "../../test/judged.ts";
import { noCredentialsAreShown } from "./no-credentials-are-shown.ts";

const everywhere = (verdict: string) => ({ listBooks: verdict, createLoan: verdict });
const shown = (what: string) => everywhere(`expected: an answer without credentials; actual: ${what} in the answer`);

/** Adds a text that is made of the Authorization header to every refusal. */
function saying(text: (authorization: string) => string): Defect {
  return (response, request) =>
    response.status === 401 ? { ...response, body: text(headerOf(request, "authorization") ?? "") } : response;
}

describeCheck(noCredentialsAreShown, [
  { name: "passes a conformant target", expected: everywhere("pass") },
  {
    name: "passes a message about users and passwords",
    defect: saying(() => "The password of no-such-user is wrong, use Basic or Bearer"),
    expected: everywhere("pass"),
  },
  {
    name: "fails the header as it was sent",
    defect: saying((authorization) => `cannot read ${authorization}`),
    expected: shown("credentials as they are sent"),
  },
  {
    name: "fails the password that was refused",
    defect: saying((authorization) => `not ${atob(authorization.slice("Basic ".length)).split(":")[1]}`),
    expected: shown("a password"),
  },
  {
    name: "fails the password of the user in whatever refusal",
    defect: () => ({ status: 500, body: "ldap://reader:reader-secret@users" }),
    expected: shown("a password"),
  },
  {
    name: "fails the secret of tokens",
    defect: () => ({ status: 500, body: "the key k3y-of-keys is too short" }),
    settings: { auth: { basic: { username: "reader", password: "reader-secret" }, jwtSecret: "k3y-of-keys" } },
    expected: shown("the secret that signs tokens"),
  },
  {
    name: "fails a token in a challenge",
    defect: () => ({ status: 401, headers: { "www-authenticate": 'Bearer error_description="aaaa.bbbb.c-c_c"' } }),
    settings: { auth: { bearer: { token: "aaaa.bbbb.c-c_c" } } },
    expected: shown("credentials as they are sent"),
  },
  {
    name: "takes no word for a password",
    defect: () => ({ status: 401, body: "wrong password" }),
    settings: { auth: { basic: { username: "reader", password: "password" } } },
    expected: everywhere("pass"),
  },
]);
