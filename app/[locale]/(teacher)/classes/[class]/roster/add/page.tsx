import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { addLearnersPath } from "@/features/classrooms/paths";
import { AddLearnersPage } from "@/features/classrooms/roster/add-learners-page";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/roster/add">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster.add" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { class: classroomId } = await params;
  const locale = await pageLocale(params);
  const path = addLearnersPath(classroomId);
  const visit = await visitRoster({ classroomId, locale, path }, "manage-roster");
  return <AddLearnersPage visit={visit} />;
}
