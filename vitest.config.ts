import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    // It throws outside a server bundle, and a store under test is outside one.
    alias: {
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    environment: "node",
    include: [
      "{app,curriculum,features,i18n,prisma,scripts,server,ui}/**/*.test.ts",
      "tests/contract/**/*.test.ts",
    ],
  },
});
