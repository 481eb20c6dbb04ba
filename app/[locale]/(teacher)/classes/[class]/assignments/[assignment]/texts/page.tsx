import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readTexts } from "@/features/assignments/grading/read-texts";
import { TextsPage } from "@/features/assignments/grading/texts-page";
import { textsPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/texts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("texts.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const path = textsPath(id, assignmentId);
  const staff = await requireStaff({ classroomId: id, locale, path }, "grade");
  const { actor, assignment, classroom } = await requireAssignment(staff, assignmentId);
  const texts = await readTexts({ classroomId: id, assignmentId }, query.after);
  const isBlind = query.blind === "1";
  return <TextsPage {...{ ...texts, classroom, assignment, isBlind, actor, locale }} />;
}
