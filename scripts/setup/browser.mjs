// Plain JavaScript with built-in modules, but for Playwright, which is there by now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { run, StopSentence, step } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findInPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

const canInstall = () =>
  process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step("package lists read", () => run("apt-get", ["update"], { env }));
  await step("Chromium installed", () =>
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env }),
  );
  return findInPath();
}

/**
 * A Chromium for the tests: the one of CHROMIUM_PATH, Playwright's own, the system's, or Debian's, installed now.
 *
 * @returns the absolute path of its program
 * @throws StopSentence that says what to do when there is none
 */
export async function findBrowser() {
  const told = process.env.CHROMIUM_PATH;
  if (told && existsSync(told)) return told;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const found = findInPath() ?? (canInstall() ? await installFromDebian() : null);
  if (found !== null) return found;
  throw new StopSentence(
    "There is no browser for the tests: run `npx playwright install chromium`, or install Chromium from your system's packages, or set CHROMIUM_PATH.",
  );
}
