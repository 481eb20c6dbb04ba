import path from "node:path";
import type { RegradeReport } from "@/features/quizzes/regrading/regrade.store";
import { type RegradeOrder, readOrder } from "./regrade/arguments";
import { reportText } from "./regrade/report";
import { withAppDatabase } from "./setup/app-database";
import { StopSentence } from "./setup/say.mjs";
import { SettingError } from "./setup/settings.mjs";
import { stop } from "./setup/stopping.mjs";

/**
 * `npm run regrade -- LESSON/ITEM [--apply --by NAME --reason TEXT]`: applies the key of an item, as this checkout has it,
 * to the finished attempts that hold another version of it. Without --apply it only lists who would change and how.
 *
 * Exit 0: listed, or done. Exit 1: wrong arguments, no database, or another regrade of the item under way.
 */

const root = path.resolve(import.meta.dirname, "..");

/** The item's version in this checkout. @throws StopSentence that names what there is */
async function findVersion({ lesson, itemId }: RegradeOrder) {
  const { bankOfLesson } = await import("@/features/quizzes/attempts/bank");
  const { listLessons } = await import("@/curriculum");
  const bank = await bankOfLesson(lesson);
  if (bank.length === 0) {
    const slugs = listLessons().map(({ slug }) => slug);
    throw new StopSentence(`No lesson "${lesson}" has items; there are: ${slugs.join(", ")}.`);
  }
  const version = bank.find(({ item }) => item.id === itemId);
  if (version) return version;
  const ids = bank.map(({ item }) => item.id);
  throw new StopSentence(`"${lesson}" has no item "${itemId}"; it has: ${ids.join(", ")}.`);
}

async function regrade(order: RegradeOrder, to: Awaited<ReturnType<typeof findVersion>>) {
  const { previewRegrade, applyRegrade } = await import(
    "@/features/quizzes/regrading/regrade.store"
  );
  const target = { lesson: order.lesson, to };
  const listed = await previewRegrade(target);
  console.log(`${order.lesson}/${order.itemId}, version ${to.hash}\n\n${reportText(listed)}`);
  if (listed.lookedAt === 0) return;
  if (order.act === null) {
    console.log("\nNothing was changed: --apply --by NAME --reason TEXT does it.");
    return;
  }
  const applied = await applyRegrade(target, order.act, new Date());
  if (!applied.ok) {
    throw new StopSentence("Another regrade of this item is under way; nothing was changed here.");
  }
  console.log(`\nApplied by ${order.act.by}. ${told(applied.value)}`);
}

/** Counted anew, since attempts may have been finished between the list and the act. */
const told = ({ lookedAt, changes }: RegradeReport) =>
  `${lookedAt} attempts now count by this version; ${changes.length} grades changed, and their learners are told.`;

async function main(args: readonly string[]): Promise<void> {
  const order = readOrder(args);
  // What is wrong with the item is said before a database is looked for.
  const version = await findVersion(order);
  await withAppDatabase(root, async (url) => {
    // The client reads it when it is first imported.
    process.env.DATABASE_URL = url;
    const { database } = await import("@/prisma/client");
    try {
      await regrade(order, version);
    } finally {
      await database.$disconnect();
    }
  });
}

try {
  await main(process.argv.slice(2));
  await stop(0);
} catch (error) {
  const isSentence = error instanceof StopSentence || error instanceof SettingError;
  console.error(isSentence ? error.message : error);
  await stop(1);
}
