import type { Browser, Page } from "@playwright/test";
import type { Sql } from "postgres";
import { uuidv7 } from "uuidv7";
import { withDatabase } from "./fixture-attempt";
import { freshName, Person } from "./person";
import type { Locale } from "./words";

/** A class in La Paz with people who signed up by themselves, each in a browser of their own. */

export type ClassPerson = { page: Page; id: string; name: string };

export type Member = "owner" | "teacher" | "assistant" | "learner";

async function userIdOf(sql: Sql, username: string): Promise<string> {
  const rows = await sql<{ id: string }[]>`
    select id from "User" where username = ${username.toLowerCase()}`;
  const id = rows[0]?.id;
  if (!id) throw new Error(`${username} did not sign up`);
  return id;
}

/** Somebody new, signed up in a fresh browser. `scripts` false for one without JavaScript. */
export async function newcomer(
  browser: Browser,
  options: { locale?: Locale; scripts?: boolean; timezoneId?: string } = {},
): Promise<ClassPerson> {
  const { locale = "es", scripts = true, timezoneId } = options;
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    ...(timezoneId ? { timezoneId } : {}),
  });
  const page = await context.newPage();
  const person = new Person(page, locale, freshName());
  await person.signUp();
  const id = await withDatabase((sql) => userIdOf(sql, person.username));
  return { page, id, name: person.username };
}

/** A class that somebody owns. @returns its id */
export async function newClass(owner: ClassPerson): Promise<string> {
  const id = uuidv7();
  await withDatabase(
    (sql) => sql`
      with made as (
        insert into "Classroom" (id, name, "timeZone", language, "ownerId")
        values (${id}, '4.º A', 'America/La_Paz', 'es', ${owner.id}) returning id)
      insert into "ClassroomStaff" ("classroomId", "userId", role)
      select id, ${owner.id}, 'teacher' from made`,
  );
  return id;
}

/** Puts somebody into a class, as a learner or as staff. */
export async function enter(
  classId: string,
  { id, name }: ClassPerson,
  as: Exclude<Member, "owner"> = "learner",
): Promise<void> {
  await withDatabase((sql) =>
    as === "learner"
      ? sql`
          insert into "Enrolment" ("classroomId", "userId", state, name)
          values (${classId}, ${id}, 'active', ${name})`
      : sql`
          insert into "ClassroomStaff" ("classroomId", "userId", role)
          values (${classId}, ${id}, ${as})`,
  );
}

/** A wall clock of La Paz some minutes from now, as a date field takes it. */
export function inLaPaz(minutes: number): string {
  const at = new Date(Date.now() + minutes * 60_000 - 4 * 3_600_000);
  return at.toISOString().slice(0, 16);
}

/** Moves an assignment's dates, as the passing of time does. */
export async function letPass(assignmentId: string, minutes: number): Promise<void> {
  const by = `${minutes} minutes`;
  await withDatabase(
    (sql) => sql`
      update "Assignment" set "opensAt" = "opensAt" - ${by}::interval,
        "dueAt" = "dueAt" - ${by}::interval, "cutOffAt" = "cutOffAt" - ${by}::interval,
        "releaseAt" = "releaseAt" - ${by}::interval
      where id = ${assignmentId}`,
  );
}
