/** What the id of a check in a report is made of. */
export interface CheckIdParts {
  /** `api@version` */
  readonly api: string;
  readonly operation: string;
  readonly area: string;
  readonly name: string;
}

/**
 * Takes `<api>@<version>/<operationId>/<area>/<check>` apart. Only an operation's id may contain slashes, as those of foreign documents
 * do; what has another form is taken for the name of a check of no API.
 */
export function checkIdParts(id: string): CheckIdParts {
  const [, api = "", operation = "", area = "", name = id] = /^([^/]+)\/(.+)\/([^/]+)\/([^/]+)$/.exec(id) ?? [];
  return { api, operation, area, name };
}
