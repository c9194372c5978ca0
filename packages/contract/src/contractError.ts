/** What is wrong with a file, where, and how to mend it. */
export interface ContractDefect {
  /** A sentence without its full stop. */
  readonly problem: string;
  readonly file: string;
  /** 1-based; null where the place has no line of its own. */
  readonly line: number | null;
  /** What the reader should do about it: an imperative sentence. */
  readonly mend: string;
}

/** A specification that cannot be used. The message names the file, the line, the problem and the mend. */
export class ContractError extends Error {
  readonly file: string;
  readonly line: number | null;
  readonly mend: string;

  constructor(defect: ContractDefect) {
    const place = defect.line === null ? defect.file : `${defect.file}:${defect.line}`;
    super(`${place}: ${defect.problem}. ${defect.mend}`);
    this.name = "ContractError";
    this.file = defect.file;
    this.line = defect.line;
    this.mend = defect.mend;
  }
}
