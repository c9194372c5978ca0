import type { Exchange } from "./reportModel.ts";
import { quoted } from "./shellWord.ts";

/** A command line that sends the request of an exchange again; credentials come from variables of the reader's shell. */
export function curlOf({ request }: Exchange): string {
  const parts = ["curl", "--globoff", "--include"];
  if (request.method === "HEAD") parts.push("--head");
  else if (request.method !== "GET") parts.push("--request", quoted(request.method));
  for (const [name, value] of request.headers) {
    if (name !== "authorization") parts.push("--header", quoted(`${name}: ${value}`));
    else if (/^basic\b/i.test(value)) parts.push("--user", '"$IOM_USER:$IOM_PASSWORD"');
    else parts.push("--header", '"Authorization: Bearer $IOM_TOKEN"');
  }
  if (request.body !== null) parts.push("--data-raw", quoted(request.body));
  parts.push(quoted(request.url));
  return parts.join(" ");
}
