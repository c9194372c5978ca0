import { brotliCompressSync, gzipSync } from "node:zlib";
import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

const codings: Readonly<Record<string, (body: string) => Uint8Array>> = { br: brotliCompressSync, gzip: gzipSync };

export const answersAreCompressed: Variant = {
  id: "answers-are-compressed",
  question: "which encoding an answer has",
  story: "Bodies are compressed for those who accept that.",
  change: (reference) => ({
    send: (answer, request) => {
      const accepted = request.headers.get("Accept-Encoding") ?? "";
      const coding = Object.keys(codings).find((name) =>
        new RegExp(`\\b${name}\\b(?!;q=0(\\.0*)?(,|$))`).test(accepted),
      );
      const varying = withHeaders(answer, { Vary: "Accept-Encoding" });
      if (coding === undefined || typeof answer.body !== "string") return reference.send(varying, request);
      const body = codings[coding]?.(answer.body) ?? null;
      return reference.send({ ...withHeaders(varying, { "Content-Encoding": coding }), body }, request);
    },
  }),
};
