import {
  type Answer,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  type RequestDraft,
} from "@iom-conformance/conformance";
import { type Operation, resolveSchema } from "@iom-conformance/contract";
import { isJson } from "../support/mediaType.ts";
import { filledTemplate, plainGet } from "../support/pathTemplate.ts";

/** Harmless, and as dangerous as any other element where it is shown as it was sent. */
const ELEMENT = "<b id=x7f3c9b>";
const MARKUP = `'">${ELEMENT}`;

const UNKNOWN_PARAMETER = "no-such-parameter";

/** What browsers show as a web page. */
const WEB_PAGES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);

export const markupIsEscaped = defineCheck({
  id: "errors/markup-is-escaped",
  title: "No web page repeats markup from a request as markup",
  requirements: ["errors#markup-is-escaped"],
  each: "operation",
  needs: ["deployment"],
  requests: 2,
  async judge(context) {
    for (const { place, draft } of requestsWithMarkup(context)) {
      const answer = await context.send(draft);
      if (!isWebPage(answer) || !answer.text.includes(ELEMENT)) continue;
      return fail(answer, {
        expected: "no page that repeats markup of the request unescaped",
        actual: `status ${answer.status} with ${answer.mediaType ?? "no media type"} that repeats it`,
        input: { [place]: MARKUP },
      });
    }
    return pass;
  },
});

/** Without a media type browsers guess (RFC 9110, 8.3), and take for a page what begins as one. */
function isWebPage({ mediaType, text }: Answer): boolean {
  return mediaType === null ? /^\s*</.test(text) : WEB_PAGES.has(mediaType);
}

interface Attempt {
  readonly place: string;
  readonly draft: RequestDraft;
}

/** Requests as browsers send them: for a page that does not exist, and for the operation with something that it has to refuse. */
function requestsWithMarkup(context: JudgeContext<"operation">): readonly Attempt[] {
  const { operation } = context;
  const headers = { accept: "text/html, */*;q=0.8" };
  const missing = `${filledTemplate(operation.path)}/${encodeURIComponent(MARKUP)}`;
  const page = { ...plainGet(missing), query: [[UNKNOWN_PARAMETER, MARKUP]] as const, headers };
  const attempts: Attempt[] = [{ place: "path", draft: page }];
  if (operation.method === "get") {
    const rawParameters = { ...checkedParameter(context, operation), [UNKNOWN_PARAMETER]: MARKUP };
    attempts.push({ place: "query", draft: context.request({ rawParameters, headers }) });
  }
  const media = operation.requestBody?.content.find(({ mediaType }) => isJson(mediaType));
  if (media) {
    const rawBody = JSON.stringify(MARKUP);
    const changes = { rawBody, headers: { ...headers, "content-type": media.mediaType } };
    attempts.push({ place: "body", draft: context.request(changes) });
  }
  return attempts;
}

/** A query parameter that cannot have the markup as its value, so that it is refused and maybe shown. */
function checkedParameter(
  { contract }: JudgeContext<"operation">,
  { parameters }: Operation,
): { readonly [name: string]: string } {
  const checked = parameters.find(({ in: place, schema }) => {
    const { type, enum: values, format } = resolveSchema(contract, schema);
    return place === "query" && (values !== undefined || format !== undefined || [type].flat().includes("integer"));
  });
  return checked ? { [checked.name]: MARKUP } : {};
}
