import type { ChildProcess } from "node:child_process";
import { say } from "./say.mjs";
import { onStop } from "./stopping.mjs";

/** A child process that is started again when it ends without being asked to. */
export type KeptProcess = {
  pid(): number | undefined;
  /** Ends it for good. */
  stop(): Promise<void>;
};

type Options = {
  /** As people call it, e.g. "database". */
  name: string;
  /** How to ask it to end; after `patienceMs` it is killed. */
  stopSignal: NodeJS.Signals;
  patienceMs: number;
  launch: () => ChildProcess;
  /** Resolves when the child does its work, rejects (or never settles) when it ended before. */
  whenReady: (child: ChildProcess) => Promise<void>;
  /** It ended `fruitlessStarts` times without becoming ready in between. */
  onGiveUp: (reason: string) => void;
};

/** More than this many starts in a row that come to nothing are a fault that another start does not mend. */
const fruitlessStarts = 5;

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const ended = (child: ChildProcess) =>
  hasEnded(child)
    ? Promise.resolve()
    : new Promise<void>((done) => child.once("exit", () => done()));

async function endProcess(child: ChildProcess, signal: NodeJS.Signals, patienceMs: number) {
  const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  child.kill(signal);
  await ended(child);
  clearTimeout(timer);
}

/**
 * Starts a process, waits until it is ready and from then on starts it again whenever it dies. It is closed with this
 * process, after whatever was started later.
 *
 * @throws what `whenReady` rejects with, for the first start only
 */
export async function keepRunning(options: Options): Promise<KeptProcess> {
  const { name, launch, whenReady } = options;
  let stopping: Promise<void> | null = null;
  let failures = 0;
  let child = launch();

  const stop = () => {
    forget();
    stopping ??= endProcess(child, options.stopSignal, options.patienceMs);
    return stopping;
  };

  // It may be told to stop before it is ready.
  const forget = onStop(async () => {
    await stop();
    say(`${name} stopped`);
  });

  const restart = () => {
    if (stopping) return;
    child = launch();
    watch(child);
    whenReady(child).then(
      () => {
        failures = 0;
        say(`the ${name} is back`);
      },
      () => child.kill("SIGKILL"),
    );
  };

  const mourn = (current: ChildProcess) => {
    if (stopping) return;
    const reason = current.signalCode
      ? `was ended by ${current.signalCode}`
      : `ended with code ${current.exitCode}`;
    failures += 1;
    if (failures > fruitlessStarts) return options.onGiveUp(reason);
    say(`the ${name} ${reason}; starting it again`);
    // At once after a life that was useful, then ever slower.
    setTimeout(restart, (failures - 1) * 500);
  };

  const watch = (current: ChildProcess) => void ended(current).then(() => mourn(current));

  try {
    await whenReady(child);
  } catch (error) {
    forget();
    await endProcess(child, "SIGKILL", 0);
    throw error;
  }
  watch(child);
  return { pid: () => child.pid, stop };
}
