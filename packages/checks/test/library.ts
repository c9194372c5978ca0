import { createHmac } from "node:crypto";
import type { WireRequest } from "@iom-conformance/conformance";
import type { FakeResponse } from "@iom-conformance/testkit";

export const PASSWORD = "reader-secret";
export const JWT_SECRET = "the secret of the library";

const BOOKS = "application/vnd.library.books+json";
const LOAN = "application/vnd.library.loan+json";
const BRANCHES = [7, 8];

let loans = 0;

/** A target that keeps every promise of the library's contract. */
export function library(request: WireRequest): FakeResponse {
  const { pathname, searchParams } = new URL(request.url);
  const headers = new Map(request.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const user = userOf(headers.get("authorization") ?? "");
  if (user === null) return { status: 401, headers: { "www-authenticate": 'Basic realm="library"' } };
  if (pathname === "/lending/books") {
    if (request.method !== "GET") return { status: 405 };
    if (!accepts(headers.get("accept"))) return { status: 406 };
    return books(user, searchParams);
  }
  if (pathname !== "/lending/loans") return { status: 404 };
  if (request.method !== "POST") return { status: 405 };
  if (!headers.get("content-type")?.startsWith(LOAN)) return { status: 415 };
  return lend(user, request.body ?? "");
}

function books(user: string, query: URLSearchParams): FakeResponse {
  const branch = query.get("branch") ?? "";
  const [sort, since] = [query.get("sort"), query.get("since")];
  if (!/^-?\d{1,9}$/.test(branch)) return invalid("branch");
  if (sort !== null && !["TITLE", "AUTHOR"].includes(sort)) return invalid("sort");
  if (since !== null && new Date(`${since}T00:00:00Z`).toJSON()?.slice(0, 10) !== since) return invalid("since");
  if (user !== "reader" || !BRANCHES.includes(Number(branch))) return { status: 403 };
  const medium = { kind: "PAPER", pages: 300 };
  return { headers: { "content-type": BOOKS }, body: { books: [{ title: "Emma", medium }, { title: "The Trial" }] } };
}

function lend(user: string, body: string): FakeResponse {
  const loan = parsed(body);
  if (loan === null || typeof loan.loanId !== "string") return invalid("loanId");
  const { branch, note = "", copies } = loan;
  if (!Number.isInteger(branch)) return invalid("branch");
  if (typeof note !== "string" || note.length > 5) return invalid("note");
  if (!Array.isArray(copies) || copies.length === 0) return invalid("copies");
  for (const copy of copies) {
    const { isbn, days = 1 } = copy ?? {};
    if (typeof isbn !== "string" || isbn.length < 3) return invalid("isbn");
    if (!Number.isInteger(days) || days < 1) return invalid("days");
  }
  if (new Set(copies.map(({ isbn }) => isbn)).size < copies.length) return invalid("isbn");
  if (user !== "reader" || !BRANCHES.includes(Number(branch))) return { status: 403 };
  loans += 1;
  return { status: 201, headers: { location: `/lending/loans/${loans}` } };
}

interface Loan {
  readonly loanId?: unknown;
  readonly branch?: unknown;
  readonly note?: unknown;
  readonly copies?: unknown;
}

function parsed(body: string): Loan | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function invalid(name: string): FakeResponse {
  return {
    status: 400,
    headers: { "content-type": "application/json" },
    body: { code: 400, text: `${name} is invalid` },
  };
}

function accepts(accept: string | undefined): boolean {
  return accept === undefined || accept.includes(BOOKS) || accept.includes("*/*");
}

/** Who asks, by Basic credentials or a token; null for nobody that the library knows. */
export function userOf(authorization: string): string | null {
  const [scheme = "", credentials = ""] = authorization.split(" ");
  if (scheme.toLowerCase() === "basic") {
    const text = Buffer.from(credentials, "base64").toString("utf8");
    return text === `reader:${PASSWORD}` ? "reader" : text === "clerk:clerk-secret" ? "clerk" : null;
  }
  return scheme.toLowerCase() === "bearer" ? userOfToken(credentials) : null;
}

function userOfToken(token: string): string | null {
  const [header = "", payload = "", signature = ""] = token.split(".");
  if (signature !== signatureOf(`${header}.${payload}`)) return null;
  if (partOf(token, 0).crit !== undefined) return null;
  const { exp, nbf = 0, user } = claimsOf(token);
  const seconds = Date.now() / 1000;
  return Number(exp) > seconds && Number(nbf) <= seconds ? String(user) : null;
}

/** The payload of a token, whatever its signature. */
export function claimsOf(token: string): { readonly [claim: string]: unknown } {
  return partOf(token, 1);
}

/** The header (0) or the payload (1) of a token. */
export function partOf(token: string, part: 0 | 1): { readonly [name: string]: unknown } {
  return JSON.parse(
    Buffer.from(token.split(".")[part]?.replace("Bearer ", "") ?? "", "base64url").toString("utf8") || "{}",
  );
}

/** A token as the library issues it. */
export function libraryToken(): string {
  const seconds = Math.floor(Date.now() / 1000);
  const [header, payload] = [
    { alg: "HS256" },
    { iss: "library", user: "reader", iat: seconds, exp: seconds + 600 },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${header}.${payload}.${signatureOf(`${header}.${payload}`)}`;
}

function signatureOf(text: string): string {
  return createHmac("sha256", JWT_SECRET).update(text).digest("base64url");
}
