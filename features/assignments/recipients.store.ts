import "server-only";
import { database } from "@/prisma/client";
import type { Assignment } from "./assignment";
import { listPersonsOf } from "./assignment.store";
import type { PlanFields } from "./plan-form";

/** Whom something can be set to in a class. */
export type Choosable = {
  groups: { id: string; name: string; members: number }[];
  /** Active learners by name; [] in a class too large to tick them one by one, where groups serve. */
  learners: { userId: string; name: string }[];
  /** How many active learners there are. */
  count: number;
};

/** A list to tick becomes unusable long before it becomes slow. */
const TICKED_AT_MOST = 300;

/** The groups and learners of a class, for a form. */
export async function listChoosable(classroomId: string): Promise<Choosable> {
  const active = { classroomId, state: "active" } as const;
  const [groups, count, learners] = await Promise.all([
    database.group.findMany({
      where: { classroomId },
      select: { id: true, name: true, _count: { select: { members: true } } },
      orderBy: { name: "asc" },
      take: TICKED_AT_MOST,
    }),
    database.enrolment.count({ where: active }),
    database.enrolment.findMany({
      where: active,
      select: { userId: true, name: true },
      orderBy: [{ name: "asc" }, { userId: "asc" }],
      take: TICKED_AT_MOST + 1,
    }),
  ]);
  return {
    groups: groups.map(({ _count, ...group }) => ({ ...group, members: _count.members })),
    learners: learners.length > TICKED_AT_MOST ? [] : learners,
    count,
  };
}

/** The learners that a form of an assignment names; where it had nobody to tick, those it is set to stay. */
export async function personsMeant(
  { audience, userIds }: Pick<PlanFields, "audience" | "userIds">,
  before: Pick<Assignment, "id" | "classroomId" | "audience">,
): Promise<string[]> {
  if (audience !== "persons" || before.audience !== "persons" || userIds.length > 0) return userIds;
  const { learners } = await listChoosable(before.classroomId);
  return learners.length > 0 ? userIds : listPersonsOf(before.id);
}
