// npm start · npm run dev (--dev) · npm run build (--build-only)
// Built-in modules only: this file runs in a fresh clone and installs what the rest needs.
import path from "node:path";
import { checkPortIsFree } from "./setup/free-port.mjs";
import { takeLock } from "./setup/lock.mjs";
import { checkNode, loadTypeScript, makeDataDir, prepare } from "./setup/prepare.mjs";
import { StopSentence, say } from "./setup/say.mjs";
import { parseSettings, SettingError } from "./setup/settings.mjs";
import { isStopping, stop } from "./setup/stopping.mjs";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);

async function main(args) {
  checkNode();
  const settings = parseSettings(process.env, root);
  if (args.includes("--build-only")) {
    await prepare(root, { build: true });
    return say("built");
  }
  makeDataDir(settings.dataDir);
  // Before any work: a second copy on the same data is refused at once, not after a minute of building.
  const holder = takeLock(path.join(settings.dataDir, "lock"));
  if (holder !== null) {
    throw new StopSentence(
      `Another copy (process ${holder}) already uses the data in ${settings.dataDir}: stop it, or give this one its own DATA_DIR.`,
    );
  }
  await checkPortIsFree(settings);
  const isDev = args.includes("--dev");
  await prepare(root, { build: !isDev });
  await loadTypeScript();
  const { serve } = await import("./setup/serve.ts");
  await serve({ root, settings, isDev });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!isStopping()) {
    const isSentence = error instanceof StopSentence || error instanceof SettingError;
    console.error(isSentence ? error.message : error);
    await stop(1);
  }
}
