import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type EmbeddedDatabase, startDatabase } from "../database";

/** An empty database of its own for a check or a test; gone when the work is done. */
export async function withThrowAwayDatabase<T>(
  work: (database: EmbeddedDatabase) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "thakhi-database-"));
  // Root's PostgreSQL runs as another user, who must be able to pass.
  chmodSync(folder, 0o711);
  const database = await startDatabase(folder, (sentence) => console.error(sentence));
  try {
    return await work(database);
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
