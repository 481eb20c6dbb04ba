import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { cardsPath } from "@/features/classrooms/paths";
import { CardsPage } from "@/features/classrooms/roster/cards-page";
import { readRosterQuery } from "@/features/classrooms/roster/roster-query";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/roster/cards">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster.cards" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classroomId } = await params;
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const only = z.uuid().safeParse(asked.learner).data ?? null;
  const path = cardsPath(classroomId);
  const visit = await visitRoster({ classroomId, locale, path }, "manage-roster");
  return <CardsPage visit={visit} query={readRosterQuery(asked)} only={only} />;
}
