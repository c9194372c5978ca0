import type { RequestDraft } from "@iom-conformance/conformance";

/** Longer addresses and bodies may be more than a gateway lets through. */
const LONGEST_ADDRESS = 1000;
const LONGEST_BODY = 16_384;

/** What guards in front of an API commonly take for an attack, as it is or escaped in JSON. */
const SUSPICIOUS = /[\p{Cc}<>"'`\\;|^{}%]/u;
const SUSPICIOUS_IN_JSON = /[<>]|\\u0000/;

/** Whether a request is one that reaches the API in every deployment, so that no gateway answers it in the API's place. */
export function isOrdinary({ path, query, rawQuery, octets, body, credentials }: RequestDraft): boolean {
  if (rawQuery !== undefined || octets !== undefined || credentials.kind === "raw") return false;
  const address = path + query.map(([name, value]) => `${name}=${value}`).join("&");
  if (encodeURI(address.toWellFormed()).length > LONGEST_ADDRESS) return false;
  if (query.some(([, value]) => SUSPICIOUS.test(value))) return false;
  return body === null || (body.length <= LONGEST_BODY && !SUSPICIOUS_IN_JSON.test(body));
}
