import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts", "docs/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    reporters: [["default", { summary: false }], "./scripts/countingReporter.ts"],
    // Many tests start servers and child processes; on two cores more workers only make each of them slower.
    maxWorkers: 2,
    // Generous: what is slow is seen in the list of durations, and a busy machine must not look like a failure.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
