import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { pickedQuizPath } from "@/features/assignments/paths";
import { readBankFilter } from "@/features/assignments/picking/bank-filter";
import { findOwnQuiz } from "@/features/assignments/picking/own-quiz";
import { QuizPage } from "@/features/assignments/picking/quiz-page";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/quizzes/[quiz]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.picking" });
  return { title: t("editor.page"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ quiz: id }, query] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, pickedQuizPath(id))));
  const own = await findOwnQuiz(actor, id);
  if (!own) notFound();
  return <QuizPage {...own} locale={locale} filter={readBankFilter(query)} />;
}
