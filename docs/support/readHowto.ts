/** What a reader of a how-to does, one thing after the other. */
export type Step = FileStep | CommandStep;

/** Write this file: a block whose first line is ```` ```LANGUAGE file=NAME ````. */
export interface FileStep {
  readonly kind: "file";
  /** Where the page says it, for messages. */
  readonly line: number;
  readonly name: string;
  readonly text: string;
}

/** Type this command: a line `$ COMMAND` of a `console` block, continued by lines `> MORE`. */
export interface CommandStep {
  readonly kind: "command";
  readonly line: number;
  readonly command: string;
  /** The lines that follow, in which `…` stands for what differs from run to run; empty where the page shows none. */
  readonly output: readonly string[];
  /** What a following `$ echo $?` shows; 0 where the page does not ask. */
  readonly exitCode: number;
}

interface Block {
  readonly line: number;
  readonly info: string;
  readonly lines: readonly string[];
}

const FENCE = "```";
const ASK_EXIT_CODE = "$ echo $?";

/**
 * The steps of a how-to. Every fenced block has to be one: what a page shows and nobody carries out may be wrong.
 * @throws {Error} for a block that is no step, with its line
 */
export function readHowto(markdown: string): readonly Step[] {
  return blocksOf(markdown).flatMap((block): readonly Step[] => {
    if (block.info === "console") return commandsOf(block);
    const name = /^\S+ file=(\S+)$/.exec(block.info)?.[1];
    if (name === undefined)
      throw new Error(`line ${block.line}: the block is neither \`console\` nor has it \`file=NAME\``);
    return [{ kind: "file", line: block.line, name, text: block.lines.map((line) => `${line}\n`).join("") }];
  });
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly line: number; readonly info: string; readonly lines: string[] } | null = null;
  for (const [index, text] of markdown.split("\n").entries()) {
    const line = index + 1;
    if (!text.trimStart().startsWith(FENCE)) open?.lines.push(text);
    else if (text !== text.trimStart()) throw new Error(`line ${line}: the fence of a block is indented`);
    else if (open === null) open = { line, info: text.slice(FENCE.length), lines: [] };
    else {
      blocks.push(open);
      open = null;
    }
  }
  if (open !== null) throw new Error(`line ${open.line}: the block does not end`);
  return blocks;
}

function commandsOf({ line: first, lines }: Block): readonly CommandStep[] {
  const commands: { kind: "command"; line: number; command: string; output: string[]; exitCode: number }[] = [];
  let answered = true;
  for (const [index, text] of lines.entries()) {
    const line = first + 1 + index;
    const last = commands.at(-1);
    if (text === ASK_EXIT_CODE && last) {
      answered = false;
    } else if (text.startsWith("$ ")) {
      if (!answered) break;
      commands.push({ kind: "command", line, command: text.slice(2), output: [], exitCode: 0 });
    } else if (last === undefined) {
      throw new Error(`line ${line}: a console block begins with a command`);
    } else if (!answered) {
      if (!/^\d+$/.test(text)) break;
      last.exitCode = Number(text);
      answered = true;
    } else if (text.startsWith("> ") && last.output.length === 0) {
      last.command += `\n${text.slice(2)}`;
    } else {
      last.output.push(text);
    }
  }
  if (!answered) throw new Error(`line ${first}: the block asks for an exit code and does not show it`);
  return commands;
}
