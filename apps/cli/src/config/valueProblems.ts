import type { ConfigValues } from "./configFile.ts";
import type { ConfigProblem } from "./shapeProblems.ts";
import { urlProblem } from "./urlProblem.ts";

/** What the schema cannot say about a config file of the right shape. */
export function valueProblems(values: ConfigValues): readonly ConfigProblem[] {
  return [...urls(values), ...apis(values), ...users(values), ...waivers(values)];
}

function urls({ target, apis }: ConfigValues): readonly ConfigProblem[] {
  const named = [
    { pointer: "/target", url: target },
    ...(apis ?? []).map((entry, index) => ({
      pointer: `/apis/${index}/url`,
      url: typeof entry === "string" ? undefined : entry.url,
    })),
  ];
  return named.flatMap(({ pointer, url }) => {
    const problem = url === undefined ? null : urlProblem(url);
    return problem === null ? [] : [{ pointer, problem }];
  });
}

function apis({ apis = [] }: ConfigValues): readonly ConfigProblem[] {
  const ids = apis.map((entry) => (typeof entry === "string" ? entry : entry.api));
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ pointer: `/apis/${index}`, problem: `${id} is named a second time. Name it once.` }]
      : [],
  );
}

/** RFC 7617, 2: the user name ends at the first colon. */
function users({ auth }: ConfigValues): readonly ConfigProblem[] {
  const named = [
    { pointer: "/auth/basic/username", user: auth?.basic },
    { pointer: "/auth/forbidden/basic/username", user: auth?.forbidden?.basic },
  ];
  return named.flatMap(({ pointer, user }) =>
    user?.username.includes(":")
      ? [{ pointer, problem: "a user name with a colon cannot be sent with HTTP Basic. Use another user." }]
      : [],
  );
}

function waivers({ waivers = [] }: ConfigValues): readonly ConfigProblem[] {
  return waivers.flatMap(({ reason, until }, index) => [
    ...(reason.trim() === ""
      ? [
          {
            pointer: `/waivers/${index}/reason`,
            problem: "is empty. Say why the violation is accepted, such as a ticket.",
          },
        ]
      : []),
    ...(until !== undefined && !isDate(until)
      ? [{ pointer: `/waivers/${index}/until`, problem: `"${until}" is no date. Write the last day as YYYY-MM-DD.` }]
      : []),
  ]);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
