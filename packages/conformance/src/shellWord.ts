/** A text as one word of a POSIX shell's command line, whatever it holds. */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : quoted(text);
}

/** The same, always within quotation marks. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
