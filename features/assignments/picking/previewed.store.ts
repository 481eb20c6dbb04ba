import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";
import { AssignmentContent } from "../assignment-content";

/** What an assignment sets, for whoever looks at it beforehand. */
export type AssignedContent = {
  classroomId: string;
  title: string;
  content: AssignmentContent;
  /** QuizSettings, unread. */
  settings: unknown;
};

/** The content of an assignment; null for an unknown id. Who may see it is for `may`, by the class. */
export async function findAssignedContent(id: string): Promise<AssignedContent | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.assignment.findUnique({
    where: { id },
    select: { classroomId: true, title: true, content: true, settings: true },
  });
  return row && { ...row, content: AssignmentContent.parse(row.content) };
}
