import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { listQuizStandings } from "./progress.store";

test("a teacher's look at a quiz is no standing, whatever it looks at", async () => {
  const data = { name: "Ñusta", email: `${uuidv7()}@users.invalid` };
  const { id: userId } = await database.user.create({ data });
  const looked = ["preview-lesson-autonomy", "preview-final", "autonomy"];
  await database.attempt.createMany({
    data: looked.map((quiz) => ({ userId, quiz, number: 1, seed: 1 })),
  });
  expect((await listQuizStandings(userId)).map(({ quiz }) => quiz)).toEqual(["autonomy"]);
});
