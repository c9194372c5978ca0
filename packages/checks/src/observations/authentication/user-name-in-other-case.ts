import { basicAuthorization, defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const userNameInOtherCase = defineObservation({
  id: "authentication/user-name-in-other-case",
  title: "Whether the user name is taken in other letter case",
  each: "operation",
  needs: ["deployment", "basic"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send, secrets }) {
    if (secrets.basic === null) return null;
    const { username, password } = secrets.basic;
    const other = username === username.toUpperCase() ? username.toLowerCase() : username.toUpperCase();
    if (other === username) return null;
    const authorization = basicAuthorization({ username: other, password });
    return String((await send(request({ credentials: { kind: "raw", authorization } }))).status);
  },
});
