import {
  childrenOf,
  findPostgres,
  findWeb,
  type Supervised,
} from "../../scripts/setup/served-processes";

/** What is killed, by its main process, and how, the n-th time from 0. */
export type Victim = {
  find(app: Supervised): number | null;
  kill(pid: number, n: number): void;
};

const kill9 = (pids: readonly number[]) => {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended with its parent.
    }
  }
};

export const web: Victim = { find: findWeb, kill: (pid) => kill9([pid]) };

/** Everything of PostgreSQL at once: no process is left that could still write what it holds in memory. */
export const postgresql: Victim = {
  find: findPostgres,
  kill: (pid) => kill9([pid, ...childrenOf(pid)]),
};

/** In turns everything at once, and the postmaster alone: its backends then end by themselves, some after their statement. */
export const postgresqlOrPostmaster: Victim = {
  find: findPostgres,
  kill: (pid, n) => (n % 2 === 0 ? postgresql.kill(pid, n) : kill9([pid])),
};
