import type { Json } from "@iom-conformance/contract";
import type { Arbitrary } from "fast-check";
import type { ArbitraryOptions } from "../options.ts";
import type { Pair } from "./pair.ts";

/** A request without host and credentials. */
export interface ArbitraryRequest<Body = Json> {
  /** Upper case, such as `POST`. */
  readonly method: string;
  /** The path on the host, with the API's base path, filled in and percent-encoded. */
  readonly path: string;
  /** Names and values of the query in their order, decoded. */
  readonly query: readonly Pair[];
  /** `path` and the percent-encoded query. */
  readonly url: string;
  /** Names in lower case. Has `accept`, and `content-type` where there is a body. */
  readonly headers: { readonly [name: string]: string };
  /** The media type of the body; null without one. */
  readonly mediaType: string | null;
  /** The value of the body; undefined without one, and for a body that is no JSON on purpose. */
  readonly body: Body | undefined;
  /** The body as it travels; undefined without one. */
  readonly text: string | undefined;
}

/** The only thing that is wrong with a request. */
export interface RequestViolation {
  readonly in: "query" | "path" | "header" | "cookie" | "body" | "media-type";
  /** The name of the parameter; null for the body and its media type. */
  readonly name: string | null;
  /** JSON pointer into the body or into the value of the parameter. */
  readonly path: string;
  /** The broken keyword of JSON Schema; `required` for what is missing, `syntax` for a body that is no JSON, `mediaType` for another one. */
  readonly keyword: string;
  readonly description: string;
}

export interface InvalidRequest extends ArbitraryRequest<unknown> {
  readonly violation: RequestViolation;
}

/** What the generated requests are like. `overrides` are for the body. */
export interface RequestOptions extends ArbitraryOptions {
  /**
   * The value of a parameter, or a fast-check arbitrary of values, in place of generated ones; null leaves the parameter out. Nothing
   * checks that the contract allows it. For parameters of one name in several places, it is the value of all of them.
   */
  readonly parameters?: { readonly [name: string]: unknown };
}

/** One rule of an operation that a request can break, with the near misses for it. */
export interface RequestBreak {
  readonly in: RequestViolation["in"];
  readonly name: string | null;
  /** Field path into the body or the value of the parameter: `*` stands for every item of a list. */
  readonly path: string;
  readonly keyword: string;
  readonly limit: Json;
  readonly kind: string;
  readonly arbitrary: Arbitrary<InvalidRequest>;
}

/** A rule that no request breaks alone, and why. */
export interface UnbreakableRule {
  readonly in: RequestViolation["in"];
  readonly name: string | null;
  readonly path: string;
  readonly keyword: string;
  readonly limit: Json;
  readonly reason: string;
}

export interface RequestBreaks {
  readonly breaks: readonly RequestBreak[];
  readonly unbreakable: readonly UnbreakableRule[];
}

/** The requests of one operation. */
export interface OperationArbitraries<Options = RequestOptions, Body = Json> {
  /** The operation's id, as the document writes it. */
  readonly operationId: string;
  /** Requests that every healthy server accepts, as far as the document tells. */
  validRequest(options?: Options): Arbitrary<ArbitraryRequest<Body>>;
  /** Requests that every healthy server refuses for one reason, evenly from all reasons. */
  invalidRequest(options?: Options): Arbitrary<InvalidRequest>;
}
