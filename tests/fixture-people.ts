import { createHash } from "node:crypto";
import type { Browser } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { withDatabase } from "./fixture-attempt";
import { freshName, Person } from "./person";
import type { Locale } from "./words";

/** People with accounts in browsers of their own, and rows that other rooms' pages make. */

/** Somebody who signs up in a browser of their own. */
export async function newPerson(browser: Browser, baseURL: string, locale: Locale = "es") {
  const context = await browser.newContext({ baseURL });
  const person = new Person(await context.newPage(), locale, freshName());
  const code = await person.signUp();
  const id = await withDatabase(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      select id from "User" where username = ${person.username}`;
    return row?.id ?? "";
  });
  return { person, page: person.page, context, code, id };
}

/** A class of an owner, with learners by their ids, each under a name of the class. */
export async function newClass(ownerId: string, learners: Record<string, string> = {}) {
  const id = uuidv7();
  await withDatabase(async (sql) => {
    await sql`
      insert into "Classroom" (id, name, "timeZone", language, "ownerId")
      values (${id}, '6.º B', 'America/La_Paz', 'es', ${ownerId})`;
    await sql`
      insert into "ClassroomStaff" ("classroomId", "userId", role)
      values (${id}, ${ownerId}, 'teacher')`;
    for (const [userId, name] of Object.entries(learners)) {
      await sql`
        insert into "Enrolment" ("classroomId", "userId", state, name)
        values (${id}, ${userId}, 'active', ${name})`;
    }
  });
  return id;
}

/** Puts a one-time address of the test's own in the place of the one that the start printed. */
export async function newFirstToken(): Promise<string> {
  const token = uuidv7();
  const hash = createHash("sha256").update(token).digest("hex");
  await withDatabase(
    (sql) => sql`
      insert into "SiteSettings" (id, "firstAdminHash") values (1, ${hash})
      on conflict (id) do update set "firstAdminHash" = excluded."firstAdminHash"`,
  );
  return token;
}
