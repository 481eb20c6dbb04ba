import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLesson, listLessons } from "@/curriculum";
import { worksheetTitle } from "@/features/quizzes/worksheets/sheet-head";
import { worksheetPath } from "@/features/quizzes/worksheets/sheet-languages";
import { WorksheetPage } from "@/features/quizzes/worksheets/worksheet-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/lessons/[lesson]/worksheet">;

export function generateStaticParams() {
  return listLessons().map(({ slug }) => ({ lesson: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lesson);
  return lesson ? { title: await worksheetTitle(await pageLocale(params), lesson.slug) } : {};
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const lesson = findLesson((await params).lesson);
  if (!lesson) notFound();
  return (
    <>
      <Alternates locale={locale} path={worksheetPath(lesson.slug)} />
      <WorksheetPage lesson={lesson} locale={locale} combination={undefined} />
    </>
  );
}
