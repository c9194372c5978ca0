import type { Exchange } from "./reportModel.ts";

/** A command line that sends the request of an exchange again; credentials come from variables of the reader's shell. */
export function curlOf({ request }: Exchange): string {
  const parts = ["curl", "--globoff", "--include"];
  if (request.method === "HEAD") parts.push("--head");
  else if (request.method !== "GET") parts.push("--request", quote(request.method));
  for (const [name, value] of request.headers) {
    if (name !== "authorization") parts.push("--header", quote(`${name}: ${value}`));
    else if (/^basic\b/i.test(value)) parts.push("--user", '"$IOM_USER:$IOM_PASSWORD"');
    else parts.push("--header", '"Authorization: Bearer $IOM_TOKEN"');
  }
  if (request.body !== null) parts.push("--data-raw", quote(request.body));
  parts.push(quote(request.url));
  return parts.join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
