/** What a command may know of the process around it; tests bring their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  /** Folder against which paths of the command line are resolved. */
  readonly cwd: string;
  /** Aborts when the user asks the command to end, such as with Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** A stream of text, such as `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}
