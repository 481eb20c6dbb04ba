import {
  findPostgres,
  findWeb,
  type Supervised,
  statFields,
  treeOf,
} from "../setup/served-processes";

/** CPU time spent so far, in milliseconds, by the web process and by PostgreSQL. */
export type CpuTime = { web: number; postgres: number };

/** The kernel counts in hundredths of a second, whatever its own clock (USER_HZ). */
const TICK_MS = 10;

/** utime, stime, cutime and cstime of proc(5): its own, and that of children that have ended. */
const CPU_FIELDS = [11, 12, 13, 14];

const ticksOf = (pid: number) => {
  const fields = statFields(pid) ?? [];
  return CPU_FIELDS.reduce((sum, field) => sum + Number(fields[field] ?? 0), 0);
};

const treeMs = (pid: number) => TICK_MS * treeOf(pid).reduce((sum, one) => sum + ticksOf(one), 0);

/**
 * By the operating system's accounting: user and system time of both process trees, ended children included.
 *
 * @throws when either is not running
 */
export function cpuTimeOf(app: Supervised): CpuTime {
  const [web, postgres] = [findWeb(app), findPostgres(app)];
  if (web === null || postgres === null) throw new Error("the app is not running");
  return { web: treeMs(web), postgres: treeMs(postgres) };
}
