/** What the exit code of a command says. */
export const exitCodes = {
  ok: 0,
  /** A violation that no waiver covers; for `compare`: something got worse; for `replay`: it still shows. */
  violated: 1,
  /** Wrong usage or configuration, or a broken specification. */
  usage: 2,
  /** No verdict: the target could not be reached, refused the credentials, or the run was cut short, also by a bug of this tool. */
  noVerdict: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
