// The web process: started by scripts/start.mjs, which proved the settings in its environment.
import type { LogLine } from "./request-log";
import { startDoor } from "./start-door";

/** Below the supervisor's ten seconds, so that we end by ourselves. */
const patienceMs = 9_000;

const env = process.env;
const writeLog =
  env.LOG === "off"
    ? () => {}
    : (line: LogLine) => void process.stdout.write(`${JSON.stringify(line)}\n`);

// A promise that nobody waited for is no reason to end everybody else's request.
process.on("unhandledRejection", (error) => console.error(error));

const tellSupervisor = (word: { ready: true } | { cannotListen: string }) => process.send?.(word);

try {
  const listener = await startDoor({
    root: process.cwd(),
    port: Number(env.PORT ?? 3000),
    host: env.HOST ?? null,
    baseUrl: env.BASE_URL ?? null,
    trustProxy: env.TRUST_PROXY === "1",
    writeLog,
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void listener.stop(patienceMs).then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // The supervisor was killed: nobody would stop us, and its successor needs the port.
  process.on("disconnect", stop);
  tellSupervisor({ ready: true });
} catch (error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null || !process.send) throw error;
  tellSupervisor({ cannotListen: code });
  process.disconnect();
  process.exitCode = 1;
}
