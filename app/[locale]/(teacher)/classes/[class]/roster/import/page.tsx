import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { importPath } from "@/features/classrooms/paths";
import { ImportPage } from "@/features/classrooms/roster/import-page";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/roster/import">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { class: classroomId } = await params;
  const locale = await pageLocale(params);
  const path = importPath(classroomId);
  const visit = await visitRoster({ classroomId, locale, path }, "manage-roster");
  return <ImportPage visit={visit} />;
}
