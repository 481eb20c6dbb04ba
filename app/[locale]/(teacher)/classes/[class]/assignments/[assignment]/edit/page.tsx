import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EditPage } from "@/features/assignments/edit-page";
import { editAssignmentPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  return { title: t("edit"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const { class: classroomId, assignment: id } = await params;
  const path = editAssignmentPath(classroomId, id);
  const context = await requireStaff({ classroomId, locale, path }, "assign");
  if (context.classroom.archivedAt) notFound();
  return <EditPage {...(await requireAssignment(context, id))} />;
}
