import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { findQuizOutcomes } from "@/features/quizzes/attempts/attempt.store";
import { OutcomePage } from "@/features/quizzes/attempts/outcome-page";
import { attemptPath } from "@/features/quizzes/attempts/paths";
import { readAttempt } from "@/features/quizzes/attempts/read-attempt";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/attempts/[attempt]/outcome">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.quiz" });
  return { title: t("outcome.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ attempt: id }, query] = await Promise.all([params, searchParams]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  const attempt = await readAttempt(actor, id);
  if (!attempt) notFound();
  if (!attempt.isFinished) redirect(localePath(locale, attemptPath(attempt.id, "review")));
  const { highest: best } = await findQuizOutcomes(attempt.userId, attempt.quiz);
  return (
    <OutcomePage
      attempt={attempt}
      best={best}
      isLate={query.late === "1"}
      actor={actor}
      locale={locale}
    />
  );
}
