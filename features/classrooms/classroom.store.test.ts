import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { database } from "@/prisma/client";
import { archiveClass, deleteClass } from "./class-end.store";
import { listLearnt, listTaught } from "./class-list.store";
import { findStanding } from "./class-member.store";
import { areClassesOpen, changeClass, createClass, findLastEdit } from "./classroom.store";
import { exampleClass, exampleFields, examplePersonRow } from "./example-class.store";

const now = new Date("2026-11-24T12:00:00Z");
const changesOf = async (classroomId: string) => {
  const rows = await database.classroomChange.findMany({
    where: { classroomId },
    orderBy: { id: "asc" },
  });
  return rows.map(({ kind }) => kind);
};

test("whoever makes a class owns and teaches it; eight presses make one", async () => {
  const owner = await examplePersonRow();
  const id = uuidv7();
  const made = await Promise.all(
    Array.from({ length: 8 }, () => createClass(id, exampleFields, owner)),
  );
  expect(made).toEqual(Array(8).fill({ ok: true, value: id }));
  const standing = await findStanding(examplePerson({ id: owner.id }), id);
  expect(standing).toMatchObject({ role: "owner", classroom: exampleFields });
  expect(await changesOf(id)).toEqual(["class-made"]);
  const { classes } = await listTaught(owner.id, false);
  expect(classes).toMatchObject([{ id, state: "teaching" }]);
});

test("an id that is another’s class makes nothing", async () => {
  const { id } = await exampleClass();
  const other = await examplePersonRow();
  expect(await createClass(id, exampleFields, other)).toEqual({ ok: false, refusal: "conflict" });
  expect(await findStanding(examplePerson({ id: other.id }), id)).toMatchObject({ role: null });
});

test("teaching 2.12: of two who change a class at once the second is refused, and told by whom", async () => {
  const { id, owner } = await exampleClass();
  const other = await examplePersonRow({ name: "Juan Mamani" });
  const edit = (by: typeof owner) => ({ classroomId: id, version: 1, by, now });
  expect(await changeClass(edit(other), { ...exampleFields, name: "4.º B" })).toMatchObject({
    ok: true,
  });
  const late = await changeClass(edit(owner), { ...exampleFields, school: "Otra" });
  expect(late).toEqual({ ok: false, refusal: "conflict" });
  expect(await findLastEdit(id)).toEqual({ name: "Juan Mamani", at: now });
  const stands = await database.classroom.findUniqueOrThrow({ where: { id } });
  expect(stands).toMatchObject({ name: "4.º B", school: exampleFields.school, version: 2 });
  // Who wants what is already there has nothing to decide.
  const same = await changeClass(edit(owner), { ...exampleFields, name: "4.º B" });
  expect(same).toMatchObject({ ok: true });
  expect(await changesOf(id)).toEqual(["class-made", "class-changed"]);
});

test("of many changes over one version exactly one is written", async () => {
  const { id, owner } = await exampleClass();
  const edits = Array.from({ length: 6 }, (_, index) =>
    changeClass(
      { classroomId: id, version: 1, by: owner, now },
      { ...exampleFields, name: `C${index}` },
    ),
  );
  const written = (await Promise.all(edits)).filter(({ ok }) => ok);
  expect(written).toHaveLength(1);
});

test("a class is deleted only by its owner, only when archived, with all that was done in it", async () => {
  const { id, owner } = await exampleClass();
  const learner = await examplePersonRow();
  await database.enrolment.create({
    data: { classroomId: id, userId: learner.id, state: "active", name: "Ana" },
  });
  const assignment = await database.assignment.create({
    data: { classroomId: id, content: {}, settings: {}, audience: "everyone", opensAt: now },
  });
  await database.attempt.createMany({
    data: Array.from({ length: 450 }, (_, index) => ({
      ...{ userId: learner.id, quiz: `assignment-${assignment.id}`, number: index + 1, seed: 1 },
      ...{ assignmentId: assignment.id, classroomId: id, state: "finished" as const },
    })),
  });
  expect(await deleteClass(id, owner.id)).toEqual({ ok: false, refusal: "closed" });
  await archiveClass(id, true, { by: owner, now });
  await archiveClass(id, true, { by: owner, now });
  expect(await deleteClass(id, learner.id)).toEqual({ ok: false, refusal: "closed" });
  expect((await listTaught(owner.id, false)).classes).toEqual([]);
  expect((await listTaught(owner.id, true)).classes).toHaveLength(1);
  expect((await listLearnt(learner.id)).classes).toEqual([]);
  expect(await changesOf(id)).toEqual(["class-made", "archived"]);
  expect(await deleteClass(id, owner.id)).toEqual({ ok: true, value: null });
  expect(await database.attempt.count({ where: { userId: learner.id } })).toBe(0);
  expect(await database.classroom.count({ where: { id } })).toBe(0);
  expect(await database.user.count({ where: { id: learner.id } })).toBe(1);
});

test("a class that is taken out again while it is being deleted stays", async () => {
  const { id, owner } = await exampleClass();
  await archiveClass(id, true, { by: owner, now });
  const deleting = await database.$transaction(async (tx) => {
    await tx.classroom.update({ where: { id }, data: { archivedAt: null } });
    const begun = deleteClass(id, owner.id);
    await untilOneWaits();
    return { begun };
  });
  expect(await deleting.begun).toEqual({ ok: false, refusal: "closed" });
  expect(await database.classroom.count({ where: { id } })).toBe(1);
});

/** Until the deletion of a class waits for a lock. */
async function untilOneWaits(): Promise<void> {
  for (let waiting = 0; waiting === 0; ) {
    const rows = await database.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike 'delete%"Classroom"%'`;
    waiting = rows[0]?.count ?? 0;
  }
}

test("who may open classes is the administrator’s to say; unsaid, anybody", async () => {
  expect(await areClassesOpen()).toBe(true);
  await database.siteSettings.create({ data: { whoOpensClasses: "chosen" } });
  expect(await areClassesOpen()).toBe(false);
  await database.siteSettings.deleteMany();
});

test("a list of classes comes a page at a time, and none is missed", async () => {
  const owner = await examplePersonRow();
  const ids = Array.from({ length: 205 }, () => uuidv7());
  await database.classroom.createMany({
    data: ids.map((id) => ({ id, ...exampleFields, ownerId: owner.id })),
  });
  await database.classroomStaff.createMany({
    data: ids.map((classroomId) => ({ classroomId, userId: owner.id, role: "teacher" as const })),
  });
  const seen: string[] = [];
  for (let before: string | null = null; ; ) {
    const page = await listTaught(owner.id, false, before);
    seen.push(...page.classes.map(({ id }) => id));
    before = page.before;
    if (!before) break;
  }
  expect(seen).toEqual(ids.toSorted().reverse());
});
