import type { components } from "../generated/communication/2.9.4.0.ts";

/** Both APIs report errors alike. */
export type ErrorReport = components["schemas"]["ErrorReport"];

/** Why a request did not do what it asked for. */
export type Refusal =
  /** 400: the request breaks a rule, and the report says which. */
  | { readonly outcome: "refused"; readonly report: ErrorReport }
  /** 401: the credentials are missing or not accepted. */
  | { readonly outcome: "unauthenticated" }
  /** 403: the user lacks the permission for this shop or supplier. */
  | { readonly outcome: "forbidden" }
  /** 406 or 415: the deployment does not speak this version of the format. */
  | { readonly outcome: "format-unknown" }
  /** Everything else, such as a failure of the deployment. */
  | { readonly outcome: "failed"; readonly status: number };

/** Reads an answer that is no success; `body` is its JSON, or its text where it is none. */
export function refusalOf(status: number, body: unknown): Refusal {
  if (status === 400 && typeof body === "object" && body !== null) return { outcome: "refused", report: body };
  if (status === 401) return { outcome: "unauthenticated" };
  if (status === 403) return { outcome: "forbidden" };
  if (status === 406 || status === 415) return { outcome: "format-unknown" };
  return { outcome: "failed", status };
}
