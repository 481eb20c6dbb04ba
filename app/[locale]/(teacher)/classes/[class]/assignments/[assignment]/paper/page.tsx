import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findCellLearner } from "@/features/assignments/grading/cell-place.store";
import { paperItems } from "@/features/assignments/grading/paper-items";
import { PaperPage } from "@/features/assignments/grading/paper-page";
import { SheetLanguages } from "@/features/assignments/grading/paper-responses";
import { paperPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/paper">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("paper.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const path = paperPath(id, assignmentId);
  const sheet = SheetLanguages.parse(query.sheet);
  const staff = await requireStaff({ classroomId: id, locale, path }, "grade");
  const { actor, assignment, classroom, now } = await requireAssignment(staff, assignmentId);
  const items = await paperItems(assignment.content, sheet);
  if (!items || classroom.archivedAt) notFound();
  const found = query.learner ? await findCellLearner(id, String(query.learner)) : null;
  if (query.learner && (!found || found.isFormer)) notFound();
  const page = { classroom, assignment, learner: found, items, sheet, actor, locale };
  return <PaperPage {...page} now={now} />;
}
