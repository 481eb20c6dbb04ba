import type { Page } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { uuidv7 } from "uuidv7";
import { attemptTimes } from "../features/quizzes/attempts/attempt-clock";
import { QuizSettings } from "../features/quizzes/attempts/quiz-settings";
import { type ItemContent, itemVersion } from "../features/quizzes/items/item-version";
import { databaseUrl } from "../scripts/setup/served-processes";
import { fixtureBank } from "./fixture-bank";
import { LESSON } from "./quiz-player";

/**
 * Attempts under any rules, over items of any interaction, that no course offers: written into the test's database as
 * the engine writes them, for the guest of a page. Items carry their words, so nothing of this bank is ever served.
 */

/** Works with the database of the app under test. */
export async function withDatabase<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const dataDir = process.env.TEST_DATA;
  if (!dataDir) throw new Error("TEST_DATA is not set: scripts/test.mjs sets it");
  const sql = postgres(databaseUrl({ pid: 0, dataDir }), { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** Who the page's browser is: a guest, made by marking a lesson as read if it is nobody yet. */
export async function guestOf(page: Page, baseURL: string): Promise<string> {
  const sessionOf = async () => {
    const cookies = await page.context().cookies();
    return cookies.find(({ name }) => name.endsWith("session_token"))?.value;
  };
  if (!(await sessionOf())) {
    const headers = { accept: "application/json", origin: baseURL };
    await page.request.post(`/api/lessons/${LESSON}/reads`, { headers, form: { locale: "es" } });
  }
  const token = decodeURIComponent((await sessionOf()) ?? "").split(".")[0] ?? "";
  const rows = await withDatabase(
    (sql) => sql<{ userId: string }[]>`select "userId" from "Session" where token = ${token}`,
  );
  const userId = rows[0]?.userId;
  if (!userId) throw new Error("the browser has no session");
  return userId;
}

type Options = {
  quiz?: string;
  settings?: object;
  items?: readonly ItemContent[];
  startedAt?: Date;
};

/** Begins such an attempt. @returns its id */
export async function beginFixture(page: Page, baseURL: string, options: Options = {}) {
  const { quiz = LESSON, items = fixtureBank, startedAt = new Date() } = options;
  const userId = await guestOf(page, baseURL);
  const settings = QuizSettings.parse(options.settings ?? {});
  const { endsAt, sweepAt } = attemptTimes(settings, startedAt);
  const id = uuidv7();
  await withDatabase(async (sql) => {
    await sql.begin(async (tx) => {
      await tx`
        insert into "Attempt" (id, "userId", quiz, number, settings, seed, "startedAt", "endsAt", "sweepAt")
        values (${id}, ${userId}, ${quiz},
          (select coalesce(max(number), 0) + 1 from "Attempt" where "userId" = ${userId} and quiz = ${quiz}),
          ${tx.json(JSON.parse(JSON.stringify(settings)))}, 7, ${startedAt}, ${endsAt}, ${sweepAt})`;
      for (const [index, content] of items.entries()) {
        const { hash, item, words } = itemVersion(content);
        await tx`
          insert into "ItemVersion" (hash, "itemId", lesson, structure, words)
          values (${hash}, ${item.id}, ${LESSON}, ${tx.json(item)}, ${tx.json(words)})
          on conflict do nothing`;
        await tx`
          insert into "AttemptItem" ("attemptId", position, "itemId", "versionHash")
          values (${id}, ${index + 1}, ${item.id}, ${hash})`;
      }
    });
  });
  return id;
}

/** What the database holds of an attempt, item by item in the learner's order. */
export async function storedResponses(attempt: string) {
  return withDatabase(
    (sql) => sql<
      { itemId: string; response: unknown; language: string | null; credit: number | null }[]
    >`
      select "itemId", response, language, credit from "AttemptItem"
      where "attemptId" = ${attempt} order by position`,
  );
}
