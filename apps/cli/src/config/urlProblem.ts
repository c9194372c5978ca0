/**
 * What is wrong with the URL of a host or an API, with the mend; null when it can be used. Credentials in it are never repeated.
 */
export function urlProblem(text: string): string | null {
  const shown = text.replace(/^([a-z][a-z0-9+.-]*:)?(\/\/)?[^/?#]*@/i, (_match, scheme = "", slashes = "") =>
    slashes === "" ? "…@" : `${scheme}${slashes}…@`,
  );
  if (!/^https?:/i.test(text)) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
    if (scheme !== undefined) return `"${shown}" begins with ${scheme}://. Write http:// or https://.`;
    const guess = /^(localhost|127\.|\[|[^/]*:(?!443))/.test(text) ? "http" : "https";
    return `"${shown}" is no URL. Write it with its scheme, such as ${guess}://${shown.replace(/^\/+/, "")}.`;
  }
  if (!/^https?:\/\/[^/?#]/i.test(text) || !URL.canParse(text))
    return `"${shown}" is no URL. Write it like https://iom.example.`;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    return `"${shown}" holds credentials, which would stand in every report. Put them into auth.basic of the config file.`;
  }
  if (url.search !== "" || url.hash !== "") return `"${shown}" has a query or a fragment. Leave it out.`;
  return null;
}
