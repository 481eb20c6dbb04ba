import { defineConfig } from "vitest/config";

/** Runs apart from the quick tests: it kills processes for some minutes (npm test -- --only=faults). */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: "node",
    include: ["tests/faults/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
