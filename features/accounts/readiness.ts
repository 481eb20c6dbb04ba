import "server-only";
import { countUnfinishedMigrations } from "./readiness.store";

/** Whether the app can serve people now: the database answers, and its migrations are whole. */
export async function isReady(): Promise<boolean> {
  try {
    return (await countUnfinishedMigrations()) === 0;
  } catch {
    // Why it does not answer is the circuit's and the log's matter; who asks here wants to know that it does not.
    return false;
  }
}
