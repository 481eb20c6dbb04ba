import "server-only";
import { createHash } from "node:crypto";
import { database } from "@/prisma/client";

/** What is kept of a browser's random value. */
export const browserHash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Whether this browser signed in to the account of that username before. One statement, for unknown names too. */
export async function isKnownBrowser(username: string, token: string): Promise<boolean> {
  const known = await database.knownBrowser.findFirst({
    where: { tokenHash: browserHash(token), user: { username } },
    select: { userId: true },
  });
  return known !== null;
}

/** Notes that a browser signed in to an account. */
export async function recordKnownBrowser(userId: string, token: string): Promise<void> {
  const tokenHash = browserHash(token);
  await database.knownBrowser.upsert({
    where: { userId_tokenHash: { userId, tokenHash } },
    create: { userId, tokenHash },
    update: { lastSeenAt: new Date() },
  });
}
