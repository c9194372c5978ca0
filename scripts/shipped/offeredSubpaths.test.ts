import { expect, it } from "vitest";
import { type Exports, offeredSubpaths } from "./offeredSubpaths.ts";

const files = [
  "dist/index.js",
  "dist/index.d.ts",
  "dist/a/1.0.js",
  "dist/a/1.0.d.ts",
  "dist/shared/chunk.js",
  "x.json",
];

const cases: readonly { readonly name: string; readonly exports: Exports; readonly offered: object }[] = [
  {
    name: "conditions",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    offered: { ".": "./dist/index.js" },
  },
  {
    name: "conditions of conditions",
    exports: {
      ".": { require: "./dist/index.cjs", import: { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    },
    offered: { ".": "./dist/index.js" },
  },
  {
    name: "patterns, of which the longer one hides",
    exports: { "./shared/*": null, "./*": { types: "./dist/*.d.ts", default: "./dist/*.js" } },
    offered: { "./a/1.0": "./dist/a/1.0.js", "./index": "./dist/index.js" },
  },
  {
    name: "an exact subpath that hides what a pattern offers",
    exports: { "./index": null, "./shared/*": null, "./*": "./dist/*.js" },
    offered: { "./a/1.0": "./dist/a/1.0.js" },
  },
  {
    name: "files that are no modules",
    exports: { "./x.json": "./x.json" },
    offered: { "./x.json": "./x.json" },
  },
  { name: "nothing that is not packed", exports: { "./y": "./dist/y.js" }, offered: {} },
];

it.each(cases)("finds $name", ({ exports, offered }) => {
  expect(Object.fromEntries(offeredSubpaths(exports, files))).toEqual(offered);
});
