import "server-only";
import { isDatabaseAway } from "@/prisma/circuit";
import { SWEPT_AT_ONCE, sweepAttempts } from "./attempt-end.store";

const EVERY_MS = 30_000;

/**
 * Hands in, every half minute, what ran out with nobody there. Each web process does it; a row's lock sees to it that one
 * of them counts. A sweep that fails is made up for by the next, or by whoever looks at the attempt.
 */
export function startSweeping(): void {
  const sweep = async () => {
    if (isDatabaseAway()) return;
    try {
      // A full batch may not have been all.
      while ((await sweepAttempts(new Date())) === SWEPT_AT_ONCE);
    } catch (error) {
      console.error(error);
    }
  };
  setInterval(() => void sweep(), EVERY_MS).unref();
}
