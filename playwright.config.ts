import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

// scripts/test.mjs serves the production build and says where; it has seen to a browser before.
const baseURL = process.env.TEST_URL ?? "http://127.0.0.1:3000";
const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM_PATH ?? system.find((path) => existsSync(path));

const phone = {
  ...devices["Desktop Chrome"],
  viewport: { width: 360, height: 740 },
  hasTouch: true,
};
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };
const journey = /journey\.spec\.ts/;
const withoutScripts = /(journey|accounts|roster|search)\.spec\.ts/;

export default defineConfig({
  testDir: "tests",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Generous, since two cores may be busy: a wait ends when what it waits for is there.
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: "es-BO",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's sandbox does not start for root, as in containers.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    { name: "desktop", use: desktop },
    { name: "phone", use: phone, testMatch: journey },
    {
      name: "desktop-without-scripts",
      use: { ...desktop, javaScriptEnabled: false },
      testMatch: withoutScripts,
    },
    {
      name: "phone-without-scripts",
      use: { ...phone, javaScriptEnabled: false },
      testMatch: journey,
    },
  ],
});
