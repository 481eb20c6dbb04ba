import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Runs apart from the quick tests: it kills processes for some minutes (npm test -- --only=faults). */
export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    // It throws outside a server bundle, and a store under test is outside one.
    alias: {
      "server-only": fileURLToPath(
        new URL("../../node_modules/server-only/empty.js", import.meta.url),
      ),
    },
  },
  test: {
    environment: "node",
    include: ["tests/faults/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
