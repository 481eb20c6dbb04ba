import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { withDatabase } from "./fixture-attempt";
import { freshName, Person } from "./person";
import type { Locale } from "./words";

/** Somebody with an account and a class: signed up at the forms, the class written as the app writes it. */
export async function makeTeacher(page: Page, locale: Locale) {
  const person = new Person(page, locale, freshName());
  await person.signUp();
  const classroom = uuidv7();
  const userId = await withDatabase(async (sql) => {
    const rows = await sql<{ id: string }[]>`
      select id from "User" where username = ${person.username.toLowerCase()}`;
    const id = rows[0]?.id ?? "";
    await sql`
      insert into "Classroom" (id, name, "timeZone", language, "ownerId")
      values (${classroom}, '4.º A', 'America/La_Paz', 'es', ${id})`;
    await sql`
      insert into "ClassroomStaff" ("classroomId", "userId", role)
      values (${classroom}, ${id}, 'teacher')`;
    return id;
  });
  return { person, userId, classroom };
}
