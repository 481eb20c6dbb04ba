import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { ItemContent, type ItemVersion } from "../items/item-version";

/** What a version is, and whose bank it was drawn from. */
export type KnownVersion = { content: ItemContent; lesson: string };

/** A course has a few hundred versions in use; those asked longest ago are read again. */
const MOST_KEPT = 2_000;

// A version never changes once it is written, so each process reads and parses it once (docs/decisions/0008).
const kept = new Map<string, KnownVersion>();

function keep(hash: string, version: KnownVersion): void {
  // A Map gives its oldest first: what was asked for just now goes to its end.
  kept.delete(hash);
  kept.set(hash, version);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
}

/**
 * Versions by hash, from memory where this process knows them.
 *
 * @returns a look-up that throws for a hash that no row has: attempts refer to versions by foreign keys
 */
export async function requireVersions(
  hashes: readonly string[],
): Promise<(hash: string) => KnownVersion> {
  const known = new Map(
    hashes.flatMap((hash) => {
      const version = kept.get(hash);
      return version ? [[hash, version] as const] : [];
    }),
  );
  const missing = hashes.filter((hash) => !known.has(hash));
  const rows =
    missing.length === 0
      ? []
      : await database.itemVersion.findMany({
          where: { hash: { in: [...missing] } },
          select: { hash: true, lesson: true, structure: true, words: true },
        });
  for (const { hash, lesson, structure, words } of rows) {
    known.set(hash, { content: ItemContent.parse({ item: structure, words }), lesson });
  }
  for (const [hash, version] of known) keep(hash, version);
  return (hash) => {
    const version = known.get(hash);
    if (!version) throw new Error(`no item version ${hash}`);
    return version;
  };
}

/** Writes the versions that an attempt or a regrade needs and the database lacks; a row with the same hash is the same content. */
export async function keepVersions(
  drawn: readonly { version: ItemVersion; lesson: string }[],
  db: Pick<Transaction, "itemVersion"> = database,
): Promise<void> {
  const rows = drawn.map(({ version: { hash, item, words }, lesson }) => ({
    hash,
    itemId: item.id,
    lesson,
    structure: item,
    words,
  }));
  // One order for all: a class that meets new items at the same moment draws them in many, and would wait in a circle.
  const data = rows.sort((one, other) => (one.hash < other.hash ? -1 : 1));
  await db.itemVersion.createMany({ data, skipDuplicates: true });
}
