import type { Contract, Operation, Parameter } from "@iom-conformance/contract";
import type { Pair } from "./pair.ts";
import type { ArbitraryRequest } from "./request.ts";
import { separatorOf } from "./separatorOf.ts";
import { structureOf } from "./structureOf.ts";

/** What a request is made of. */
export interface RequestDraft {
  /** No pairs for a parameter that is left out. */
  readonly pairs: ReadonlyMap<Parameter, readonly Pair[]>;
  readonly content: RequestContent | null;
}

export interface RequestContent {
  readonly mediaType: string;
  readonly body: unknown;
  readonly text: string;
}

/** Puts a request together. */
export function requestOf(
  contract: Contract,
  operation: Operation,
  { pairs, content }: RequestDraft,
): ArbitraryRequest<unknown> {
  const sent = [...pairs].filter(([, carried]) => carried.length > 0);
  const inPlace = (place: Parameter["in"]) => sent.filter(([parameter]) => parameter.in === place);
  const query = inPlace("query");
  const encoded = query.flatMap(([parameter, carried]) =>
    carried.map(([name, text]) => `${encodeURIComponent(name)}=${encodedText(contract, parameter, text)}`),
  );
  const path = contract.basePath + filledPath(contract, operation.path, inPlace("path"));
  const cookies = inPlace("cookie").flatMap(([, carried]) => carried.map(([name, text]) => `${name}=${text}`));
  const accepted = operation.responses.flatMap(({ content: answers }) => answers.map(({ mediaType }) => mediaType));
  return {
    method: operation.method.toUpperCase(),
    path,
    query: query.flatMap(([, carried]) => carried),
    url: encoded.length > 0 ? `${path}?${encoded.join("&")}` : path,
    headers: {
      ...(accepted.length > 0 ? { accept: [...new Set(accepted)].join(", ") } : {}),
      ...(content ? { "content-type": content.mediaType } : {}),
      ...Object.fromEntries(
        inPlace("header").flatMap(([{ name }, carried]) => carried.map(([, text]) => [name.toLowerCase(), text])),
      ),
      ...(cookies.length > 0 ? { cookie: cookies.join("; ") } : {}),
    },
    mediaType: content?.mediaType ?? null,
    body: content?.body,
    text: content?.text,
  };
}

function filledPath(
  contract: Contract,
  template: string,
  values: readonly (readonly [Parameter, readonly Pair[]])[],
): string {
  return values.reduce((path, [parameter, carried]) => {
    const text = encodedText(contract, parameter, carried[0]?.[1] ?? "");
    return path.replaceAll(`{${parameter.name}}`, () => styled(parameter, text));
  }, template);
}

/** The text of a path parameter with what its style puts around it. */
function styled({ name, style, explode }: Parameter, text: string): string {
  if (style === "label") return `.${explode ? text.replaceAll(",", ".") : text}`;
  if (style === "matrix") return `;${name}=${explode ? text.replaceAll(",", `;${name}=`) : text}`;
  return text;
}

/** Percent-encoded, but for the separators of a list, which must stay what they are. */
function encodedText(contract: Contract, parameter: Parameter, text: string): string {
  const separator = structureOf(contract, parameter.schema) === "text" ? null : separatorOf(parameter);
  const encoded = encodeURIComponent(text);
  return separator === "," ? encoded.replaceAll("%2C", ",") : encoded;
}
