import { dirname, join } from "node:path";

export const workspace = dirname(dirname(import.meta.dirname));

/** The command line as it was built. */
export const mainModule = join(workspace, "apps/cli/dist/main.js");

/** Prism's command line, a development dependency of ours. */
export const prismCommand = join(workspace, "apps/cli/node_modules/@stoplight/prism-cli/dist/index.js");
