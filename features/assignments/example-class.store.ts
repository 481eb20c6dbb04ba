import "server-only";
import { uuidv7 } from "uuidv7";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { database } from "@/prisma/client";
import type { AssignmentContent } from "./assignment-content";
import { createAssignment } from "./create-assignment.store";
import type { Plan } from "./plan";

/** A class with its teacher, for tests of stores. */
export type ExampleClass = {
  id: string;
  teacher: { id: string; name: string };
  act: { by: { id: string; name: string }; name: string };
};

const makeUser = (name: string) =>
  database.user.create({ data: { name, email: `${uuidv7()}@users.invalid` } });

export async function exampleClass(timeZone = "America/La_Paz"): Promise<ExampleClass> {
  const { id: ownerId } = await makeUser("Juana");
  const { id } = await database.classroom.create({
    data: {
      ...{ name: "4.º A", timeZone, language: "es", ownerId },
      staff: { create: { userId: ownerId, role: "teacher" } },
    },
  });
  const teacher = { id: ownerId, name: "Juana" };
  return { id, teacher, act: { by: teacher, name: "Tarea" } };
}

/** A learner of the class since an instant. @returns the learner's id */
export async function exampleLearner(
  { id: classroomId }: Pick<ExampleClass, "id">,
  options: { joinedAt?: Date; name?: string; userId?: string; extraMinutes?: number } = {},
): Promise<string> {
  const { joinedAt = new Date("2026-01-01T12:00:00Z"), name = "Wara", extraMinutes = 0 } = options;
  const userId = options.userId ?? (await makeUser(name)).id;
  await database.enrolment.create({
    data: { classroomId, userId, state: "active", name, joinedAt, extraMinutes },
  });
  return userId;
}

/** A group of the class with these members. @returns its id */
export async function exampleGroup(
  { id: classroomId }: Pick<ExampleClass, "id">,
  userIds: readonly string[],
): Promise<string> {
  const members = { create: userIds.map((userId) => ({ userId, classroomId })) };
  const data = { classroomId, name: `Grupo ${uuidv7()}`, members };
  return (await database.group.create({ data })).id;
}

const LESSON = "what-is-paradiplomacy";

export const examplePlan = (given: Partial<Plan> & { rules?: object }): Plan => {
  const { rules = {}, ...plan } = given;
  return {
    title: "",
    recipients: { audience: "everyone" },
    opensAt: new Date("2026-11-01T12:00:00Z"),
    dueAt: null,
    cutOffAt: null,
    alsoLanguage: null,
    settings: QuizSettings.parse({
      ...{ attemptsAllowed: 2, feedback: { timing: "deferred" } },
      release: { score: "used-up", explanation: "used-up", rightAnswer: "closed" },
      ...rules,
    }),
    ...plan,
  };
};

/** An assignment of a lesson's quiz, unless told otherwise. @returns its id */
export async function exampleAssignment(
  { id: classroomId, act }: ExampleClass,
  given: Partial<Plan> & { rules?: object; content?: AssignmentContent } = {},
): Promise<string> {
  const { content = { kind: "lesson-quiz", lesson: LESSON }, ...plan } = given;
  const id = uuidv7();
  const made = await createAssignment(
    { id, classroomId, content, copyOfId: null, plan: examplePlan(plan) },
    act,
  );
  if (!made.ok) throw new Error(made.refusal);
  return id;
}
