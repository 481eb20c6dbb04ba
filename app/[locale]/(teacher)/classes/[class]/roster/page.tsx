import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { rosterPath } from "@/features/classrooms/paths";
import { RosterPage } from "@/features/classrooms/roster/roster-page";
import {
  readRosterQuery,
  rosterQueryText,
  withQuery,
} from "@/features/classrooms/roster/roster-query";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/roster">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classroomId } = await params;
  const locale = await pageLocale(params);
  const query = readRosterQuery(await searchParams);
  const path = withQuery(rosterPath(classroomId), rosterQueryText(query));
  const visit = await visitRoster({ classroomId, locale, path }, "see-roster");
  return <RosterPage visit={visit} query={query} />;
}
