import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** What Chromium and its closest relative are called. */
const PROGRAMS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The path of a Chromium: the one that the environment variable `CHROMIUM` names, else the first on the search path; null when there is none. */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  const named = environment.CHROMIUM;
  for (const path of named === undefined ? candidates : [named]) {
    if (await isExecutable(path)) return path;
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
