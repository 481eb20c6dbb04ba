import { PrismaPg } from "@prisma/adapter-pg";
import { reportDatabaseFailure, reportDatabaseSuccess } from "./circuit";
import { PrismaClient } from "./generated/client";

/**
 * Bounds of the pool. They keep a slow or absent database from holding a request: a connection is waited
 * for at most 2.5 s (the door promises its 503 within 3), and the server itself gives up a statement
 * after 2 s. `query_timeout` is for a server that is stopped and cannot do even that.
 */
const bounds = {
  max: 20,
  connectionTimeoutMillis: 2_500,
  statement_timeout: 2_000,
  query_timeout: 2_500,
  keepAlive: true,
};

function connect() {
  // Nothing connects before the first query, so the build may import this without a DATABASE_URL.
  const adapter = new PrismaPg(
    { connectionString: process.env.DATABASE_URL, ...bounds },
    // Without listeners a dying Postgres ends the process (promises.md, traps).
    { onPoolError: reportDatabaseFailure, onConnectionError: reportDatabaseFailure },
  );
  // Minimal errors: the others print the arguments of a query, and with them names.
  return new PrismaClient({ adapter, errorFormat: "minimal" }).$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          const found = await query(args);
          reportDatabaseSuccess();
          return found;
        } catch (error) {
          reportDatabaseFailure(error);
          throw error;
        }
      },
    },
  });
}

type Database = ReturnType<typeof connect>;

// Next may evaluate this module once per bundle and again at each reload in development: one pool for all.
const place: typeof globalThis & { thakhiDatabase?: Database } = globalThis;

/** The one door to Postgres; only stores and scripts import it. */
place.thakhiDatabase ??= connect();
export const database: Database = place.thakhiDatabase;

/** What a callback of `database.$transaction` works with. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];
