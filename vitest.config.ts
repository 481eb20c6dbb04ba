import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: "node",
    include: [
      "{app,curriculum,features,i18n,prisma,scripts,server,ui}/**/*.test.ts",
      "tests/contract/**/*.test.ts",
    ],
  },
});
