import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { listenSentence } from "./free-port.mjs";
import { keepRunning } from "./keep-running";
import { quietTools, StopSentence } from "./say.mjs";
import type { Settings } from "./settings.mjs";

type WebOptions = {
  root: string;
  settings: Settings;
  isDev: boolean;
  databaseUrl: string;
  secret: string;
  giveUp: (sentence: string) => void;
};

/** What the door tells its supervisor (server/main.ts). */
type Word = { ready: true } | { cannotListen: string };

/** Requests under way may take this long to finish before the web process is killed. */
const patienceMs = 10_000;

function environment({ settings, isDev, databaseUrl, secret }: WebOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...quietTools,
    NODE_ENV: isDev ? "development" : "production",
    DATABASE_URL: databaseUrl,
    BETTER_AUTH_SECRET: secret,
    PORT: String(settings.port),
    TRUST_PROXY: settings.trustProxy ? "1" : "",
  };
  // An empty HOST would be an address for Next; absent means every interface.
  delete env.HOST;
  delete env.BASE_URL;
  if (settings.host !== null) env.HOST = settings.host;
  if (settings.baseUrl !== null) env.BASE_URL = settings.baseUrl;
  return env;
}

function programOf({ root, settings, isDev }: WebOptions): string[] {
  if (!isDev) return [path.join(root, ".next/door/main.mjs")];
  // `next dev` answers without the door in front: pages reload as they are edited, and what the door does (sealed pages,
  // error pages, policies, checks of posts) is seen with `npm start` only.
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const host = settings.host === null ? [] : ["-H", settings.host];
  return [next, "dev", "-p", String(settings.port), ...host];
}

function launch(options: WebOptions): ChildProcess {
  return spawn(process.execPath, programOf(options), {
    cwd: options.root,
    env: environment(options),
    stdio: options.isDev ? "inherit" : ["ignore", "inherit", "inherit", "ipc"],
  });
}

function whenListening(child: ChildProcess, settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (word: Word) => {
      if ("ready" in word) resolve();
      else reject(new StopSentence(listenSentence(word.cannotListen, settings)));
    });
    child.once("exit", () => reject(new StopSentence("The web server ended while starting.")));
  });
}

/**
 * Starts the web process and keeps it running; resolves when it takes requests.
 *
 * @throws StopSentence when it cannot listen or does not start
 */
export async function startWeb(options: WebOptions): Promise<void> {
  await keepRunning({
    name: "web server",
    stopSignal: "SIGTERM",
    patienceMs,
    launch: () => launch(options),
    whenReady: (child) =>
      options.isDev ? Promise.resolve() : whenListening(child, options.settings),
    onGiveUp: (reason) => options.giveUp(`The web server does not stay up: it ${reason}.`),
  });
}
