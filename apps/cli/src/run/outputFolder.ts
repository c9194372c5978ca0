import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UsageError } from "../usageError.ts";

/** A folder for reports that was proved to be writable. */
export interface OutputFolder {
  /** Replaces a file as a whole: a reader sees the old text or the new one. Returns its path as it is to be shown. */
  write(fileName: string, text: string): Promise<string>;
}

/** @throws {UsageError} when nothing can be written there */
export async function openOutputFolder(name: string, cwd: string): Promise<OutputFolder> {
  const folder = resolve(cwd, name);
  const write = async (fileName: string, text: string): Promise<string> => {
    const path = join(folder, fileName);
    const draft = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(draft, text, { flag: "wx" });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw unwritable(join(name, fileName), error);
    }
    return join(name, fileName);
  };
  const probe = join(folder, `.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, "", { flag: "wx" });
    await rm(probe);
  } catch (error) {
    throw unwritable(name, error);
  }
  return { write };
}

function unwritable(name: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) return error;
  const reasons: { readonly [code: string]: string } = {
    EACCES: "there is no permission to write there",
    EPERM: "there is no permission to write there",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is a file",
    EEXIST: "it is a file, not a folder",
    EISDIR: "it is a folder, not a file",
    ENOSPC: "the disk is full",
  };
  return new UsageError(`--out: ${name} cannot be written: ${reasons[code] ?? code}. Name another folder with --out.`);
}
