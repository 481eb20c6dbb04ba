import { z } from "zod";
import { groupsPath } from "../paths";

const Query = z.object({
  group: z.uuid().nullable().catch(null),
  act: z.literal("delete").nullable().catch(null),
  after: z.uuid().nullable().catch(null),
});

/** What the address of a class's groups asks for: the list, one group, a page of those who may be in it, its deletion. */
export function readGroupsQuery(asked: Record<string, string | string[] | undefined>) {
  const { group, act, after } = Query.parse({ ...asked });
  return { groupId: group, isDeleting: act === "delete", after };
}

/** The page of one group. */
export const groupPath = (classroomId: string, groupId: string): string =>
  `${groupsPath(classroomId)}?group=${groupId}`;
