import "server-only";
import { uuidv7 } from "uuidv7";
import { database } from "@/prisma/client";
import type { By } from "./classroom.store";
import { createClass } from "./classroom.store";

/** People and classes as tests need them. */

export async function examplePersonRow(
  given: { name?: string; isAnonymous?: boolean } = {},
): Promise<By & { username: string }> {
  const username = `p${uuidv7()}`.slice(0, 30).replaceAll("-", "");
  const user = await database.user.create({
    data: {
      ...{ name: given.name ?? "Rosa Quispe", email: `${uuidv7()}@users.invalid` },
      ...(given.isAnonymous ? { isAnonymous: true } : { username, displayUsername: username }),
    },
  });
  return { id: user.id, name: user.name, username };
}

export const exampleFields = {
  ...{ name: "4.º A", school: "U.E. Achacachi", level: "4.º" },
  ...{ timeZone: "America/La_Paz", language: "es" as const },
};

/** A new class and its owner. */
export async function exampleClass(): Promise<{ id: string; owner: By }> {
  const owner = await examplePersonRow();
  const id = uuidv7();
  await createClass(id, exampleFields, owner);
  return { id, owner };
}
