/**
 * Whether the database is known to be away. prisma/client.ts reports what happened to each query; the door (server/) asks
 * before it lets a request through, so that nobody waits for a database that will not answer.
 */
type Circuit = {
  /** Until this instant every request is refused at once; 0 when the database answers. */
  openUntil: number;
  /** One request has been let through to try; the others are refused until it reported or this instant passed. */
  probeUntil: number;
};

/** How long to spare a database that has just failed. Short: a restart takes about a second. */
const openMs = 1_000;
/** How long one probe may take; above the pool's own limit for a connection. */
const probeMs = 3_000;

// The door and Next's bundle are two module graphs in one process: the state they share hangs on the process.
const key = Symbol.for("thakhi.databaseCircuit");
const place: typeof globalThis & { [key]?: Circuit } = globalThis;

function circuit(): Circuit {
  place[key] ??= { openUntil: 0, probeUntil: 0 };
  return place[key];
}

/** Tells of an error from the database or its driver; one that is no fault of the database itself changes nothing. */
export function reportDatabaseFailure(error: unknown, now = Date.now()): void {
  if (!tellsDatabaseAway(error)) return;
  const state = circuit();
  state.openUntil = now + openMs;
  state.probeUntil = 0;
}

/** Tells of a query that was answered. */
export function reportDatabaseSuccess(): void {
  const state = circuit();
  state.openUntil = 0;
  state.probeUntil = 0;
}

/** Whether the last that was heard of the database is that it is away. Asking changes nothing. */
export function isDatabaseAway(): boolean {
  return circuit().openUntil !== 0;
}

/**
 * Whether a request may go on to where the database is asked. While it is away one request at a time is let through to
 * try, and only after it was spared for a moment; the others get their 503 at once.
 */
export function mayAskDatabase(now = Date.now()): boolean {
  const state = circuit();
  if (state.openUntil === 0) return true;
  if (now < state.openUntil || now < state.probeUntil) return false;
  state.probeUntil = now + probeMs;
  return true;
}

/** The request let through to try is over; if it never asked the database, the next one may try. */
export function endProbe(): void {
  circuit().probeUntil = 0;
}

/** Codes of Prisma, of the driver and of PostgreSQL that say: not now, whatever the query was. */
const awayCodes = new Set([
  // Prisma: not reached, timed out, closed, no connection or transaction to be had in time.
  ...["P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2037"],
  // Prisma's adapter for pg.
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
  // Sockets.
  ...[
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "ENOTFOUND",
    "EPIPE",
    "EHOSTUNREACH",
    "ENETUNREACH",
  ],
  // PostgreSQL: starting or stopping, read-only, statement or lock not done in time.
  ...["57P01", "57P02", "57P03", "57P05", "25006", "57014", "55P03"],
]);

/** Classes of SQLSTATE: 08 connection, 53 out of connections, disk or memory, 58 its disk failed. */
const awayClass = /^(08|53|58)[0-9A-Z]{3}$/;

/** pg says these without a code. */
const awayMessage =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|connection error and is not queryable|client was closed/i;

/** Where Prisma keeps the error it wraps. */
const inner = ["cause", "meta", "driverAdapterError"] as const;

/**
 * Whether an error means that the database cannot serve anybody now, not that one query was wrong.
 *
 * @param error what Prisma, its adapter or pg threw, in whatever wrapping
 */
export function tellsDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const told = new Map(Object.entries(error));
  // An Error's message and cause are not enumerable.
  if (error instanceof Error) told.set("message", error.message).set("cause", error.cause);
  for (const name of ["code", "originalCode", "kind", "errorCode"]) {
    const code: unknown = told.get(name);
    if (typeof code === "string" && (awayCodes.has(code) || awayClass.test(code))) return true;
  }
  for (const name of ["message", "originalMessage"]) {
    const message: unknown = told.get(name);
    if (typeof message === "string" && awayMessage.test(message)) return true;
  }
  return inner.some((name) => tellsDatabaseAway(told.get(name), depth + 1));
}
