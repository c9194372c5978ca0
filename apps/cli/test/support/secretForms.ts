/** Every way of writing a secret that must never come out of a run; `sent`: whole, as a target writes it, `searched`: what always shows of it. */
export function secretForms(secret: string, purpose: "sent" | "searched"): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const strict = encodeURIComponent(secret).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const percent = [encodeURIComponent(secret), strict, hex.replaceAll(/../g, "%$&")];
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
      ...percent,
      ...percent.map((text) => text.toLowerCase()),
      ...percent.map((text) => text.replaceAll("%20", "+")),
      hex,
      hex.toUpperCase(),
      ...["base64", "base64url"].map((coding) => bytes.toString(coding as BufferEncoding).replace(/=+$/, "")),
      ...["x", "xy", "xyz:"].map((before) =>
        purpose === "sent"
          ? Buffer.from(`${before}${secret}`).toString("base64")
          : withinBase64(`${before}${secret}`, before.length),
      ),
    ]),
  ];
}

/** What of the base64 of a text does not depend on its first bytes. */
function withinBase64(text: string, unknown: number): string {
  const whole = Buffer.from(text).toString("base64").replace(/=+$/, "");
  return whole.slice(Math.ceil((unknown * 4) / 3), -2);
}
