import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faults } from "./generated/faults.ts";

describe("faults", () => {
  it("are named after their files", () => {
    const folder = fileURLToPath(new URL("faults", import.meta.url));
    const files = readdirSync(folder).sort();
    expect(faults.map(({ id }) => `${id}.ts`)).toEqual(files);
  });

  it.each(faults.map((fault) => [fault.id, fault] as const))(
    "%s tells its story in a sentence",
    (_id, { story, area }) => {
      expect(story).toMatch(/^[A-Z][^.]*[^.\s]\.$/);
      expect(story.length).toBeLessThan(121);
      expect(area).toMatch(/^[a-z]+$/);
    },
  );
});
