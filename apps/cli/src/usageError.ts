/** Something that the user can mend: each problem says what is wrong, where, and how to mend it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problems: readonly [string, ...string[]];

  constructor(problem: string, ...more: readonly string[]) {
    super([problem, ...more].join("\n"));
    this.problems = [problem, ...more];
  }
}
