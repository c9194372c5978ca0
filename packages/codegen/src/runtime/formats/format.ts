/** A format that texts can have. */
export interface TextFormat {
  /** As `format` spells it, such as `date-time`. */
  readonly name: string;
  readonly of: "string";
  /** Whether a text has the format. Never throws, whatever the text, and takes time in proportion to its length. */
  readonly accepts: (text: string) => boolean;
}

/** A format that numbers can have. */
export interface NumberFormat {
  /** As `format` spells it, such as `int32`. */
  readonly name: string;
  readonly of: "number";
  /** Whether a number has the format. */
  readonly accepts: (value: number) => boolean;
}

/** A format: it says something about values of one type, and nothing about values of any other. */
export type Format = TextFormat | NumberFormat;
