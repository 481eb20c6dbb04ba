import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findLesson, findPlace, listLessons } from "@/curriculum";
import { NotesPage } from "@/features/lessons/notes-page";
import { notesPath } from "@/features/lessons/teaching-paths";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/lessons/[lesson]/notes">;

export function generateStaticParams() {
  return listLessons().map(({ slug }) => ({ lesson: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = findPlace((await params).lesson);
  if (!place) return {};
  const locale = await pageLocale(params);
  const [t, course] = await Promise.all([
    getTranslations({ locale, namespace: "ui.teaching" }),
    getTranslations({ locale, namespace: "ui.course" }),
  ]);
  const lesson = course(`lessons.${place.slug}`);
  return { title: t("notes.title", { lesson }), description: t("forTeachers.body") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const lesson = findLesson((await params).lesson);
  if (!lesson) notFound();
  return (
    <>
      <Alternates locale={locale} path={notesPath(lesson.slug)} />
      <NotesPage lesson={lesson} locale={locale} />
    </>
  );
}
