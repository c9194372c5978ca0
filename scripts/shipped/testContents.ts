import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Shipment } from "./shipment.ts";
import type { ShippedPackage } from "./shippedPackages.ts";

const workspace = dirname(dirname(import.meta.dirname));

/** What a tarball may hold: modules with their declarations, and what npm shows of a package. */
const EXPECTED = /^(LICENSE|README\.md|package\.json|dist\/.+(?<!\.test)(\.c?js|\.d\.c?ts))$/;

/** Scripts that npm runs at the user's. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** Registers the tests of what is in the tarball. */
export function testContents({ name, peers }: ShippedPackage, shipment: () => Shipment): void {
  describe("contents", () => {
    it("needs nothing at run time but its peers", () => {
      const { dependencies, optionalDependencies, bundleDependencies, peerDependencies } = shipment().manifest;
      expect({ ...dependencies, ...optionalDependencies, ...bundleDependencies }).toEqual({});
      expect(Object.keys(peerDependencies ?? {})).toEqual(peers);
    });

    it("runs nothing when it is installed", () => {
      const scripts = Object.keys(shipment().manifest.scripts ?? {});
      expect(scripts.filter((script) => INSTALL_SCRIPTS.includes(script))).toEqual([]);
    });

    it("has modules, declarations, README and licence, and nothing else", async () => {
      const { files, tarballBytes } = shipment();
      expect([...files.keys()].filter((file) => !EXPECTED.test(file))).toEqual([]);
      expect(text(files, "LICENSE")).toBe(await readFile(join(workspace, "LICENSE"), "utf8"));
      expect(text(files, "README.md")).toMatch(new RegExp(`^# ${name}\n`));
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      console.log(`${name}: ${files.size} files, ${bytes} bytes, tarball ${tarballBytes} bytes`);
    });

    it("knows nothing of the machine and the workspace that built it", () => {
      const { files } = shipment();
      const telling = [...files.keys()].filter((file) => {
        const content = text(files, file);
        return content.includes(workspace) || content.includes("workspace:") || content.includes("sourceMappingURL");
      });
      expect(telling).toEqual([]);
    });
  });
}

function text(files: ReadonlyMap<string, Uint8Array>, file: string): string {
  return new TextDecoder().decode(files.get(file));
}
