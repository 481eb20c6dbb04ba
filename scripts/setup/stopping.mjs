// Plain JavaScript with built-in modules: Ctrl-C must work during the installation too.

const closers = [];
let stopping = null;

/** Whether an orderly end has begun: errors of what is being closed are no news then. */
export const isStopping = () => stopping !== null;

/**
 * Registers what must be closed before this process ends; what was opened last is closed first.
 *
 * @returns takes the registration back
 */
export function onStop(close) {
  closers.push(close);
  return () => {
    const index = closers.indexOf(close);
    if (index >= 0) closers.splice(index, 1);
  };
}

/** Closes everything, last opened first, then ends the process. Called twice, it is done once. */
export function stop(exitCode) {
  stopping ??= (async () => {
    while (closers.length > 0) {
      try {
        await closers.pop()();
      } catch (error) {
        console.error(error);
      }
    }
    process.exit(exitCode);
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));

/**
 * `npm start` puts a shell between itself and us. Told to stop, npm ends that shell, which tells us nothing: that our
 * parent is gone is all we see of it.
 */
function stopWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop(0);
  }, 250);
  watch.unref();
}

if (process.env.npm_lifecycle_event !== undefined) stopWithNpm();
