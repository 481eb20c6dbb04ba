import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLesson, listLessons } from "@/curriculum";
import { worksheetTitle } from "@/features/quizzes/worksheets/sheet-head";
import {
  combinationsOf,
  findCombination,
  worksheetPath,
} from "@/features/quizzes/worksheets/sheet-languages";
import { WorksheetPage } from "@/features/quizzes/worksheets/worksheet-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/lessons/[lesson]/worksheet/[languages]">;

export function generateStaticParams() {
  return listLessons().flatMap(({ slug }) =>
    combinationsOf(slug).map((languages) => ({ lesson: slug, languages })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lesson);
  if (!lesson) return {};
  const title = await worksheetTitle(await pageLocale(params), lesson.slug);
  return { title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const { lesson: slug, languages } = await params;
  const lesson = findLesson(slug);
  const combination = findCombination(languages);
  if (!lesson || !combination) notFound();
  return (
    <>
      <Alternates locale={locale} path={worksheetPath(slug, combination)} />
      <WorksheetPage lesson={lesson} locale={locale} combination={combination} />
    </>
  );
}
