import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLesson, listLessons } from "@/curriculum";
import { LessonArticle } from "@/features/lessons/lesson-article";
import { lessonPath, viewLesson } from "@/features/lessons/lesson-view";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/lessons/[lesson]">;

export function generateStaticParams() {
  return listLessons().map(({ slug }) => ({ lesson: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lesson);
  if (!lesson) return {};
  const { own } = await viewLesson(lesson, await pageLocale(params));
  return { title: own.title, description: own.words.text("description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const lesson = findLesson((await params).lesson);
  if (!lesson) notFound();
  return (
    <>
      <Alternates locale={locale} path={lessonPath(lesson.slug)} />
      <LessonArticle lesson={lesson} locale={locale} />
    </>
  );
}
