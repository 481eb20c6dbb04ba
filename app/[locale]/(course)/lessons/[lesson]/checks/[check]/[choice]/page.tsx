import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLesson, listLessons } from "@/curriculum";
import { findCheck } from "@/features/lessons/answer-check";
import { CheckAnswer } from "@/features/lessons/check-answer";
import { checkPath, viewLesson } from "@/features/lessons/lesson-view";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/lessons/[lesson]/checks/[check]/[choice]">;

export function generateStaticParams() {
  return listLessons().flatMap(({ slug, sections }) =>
    sections.flatMap(({ check }) =>
      check.choices.map((choice) => ({ lesson: slug, check: check.id, choice })),
    ),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).lesson);
  if (!lesson) return {};
  const { t, own } = await viewLesson(lesson, await pageLocale(params));
  return {
    title: t("check.pageTitle", { lesson: own.title }),
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const { lesson: slug, check: checkId, choice } = await params;
  const lesson = findLesson(slug);
  const check = findCheck(slug, checkId);
  if (!lesson || !check?.choices.includes(choice)) notFound();
  return (
    <>
      <Alternates locale={locale} path={checkPath(slug, checkId, choice)} />
      <CheckAnswer lesson={lesson} check={check} choice={choice} locale={locale} />
    </>
  );
}
