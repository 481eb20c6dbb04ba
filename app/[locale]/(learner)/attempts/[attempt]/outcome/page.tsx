import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { AboutAttempt, WaysFromOutcome } from "@/features/assignments/about-attempt";
import { previewParts } from "@/features/assignments/picking/preview-parts";
import { alsoFor } from "@/features/quizzes/attempts/also-language";
import { OutcomePage } from "@/features/quizzes/attempts/outcome-page";
import { findQuizOutcomes, listOutcomes } from "@/features/quizzes/attempts/outcomes.store";
import { attemptPath, outcomePath } from "@/features/quizzes/attempts/paths";
import { readAttempt } from "@/features/quizzes/attempts/read-attempt";
import { shownOf } from "@/features/quizzes/attempts/review-options";
import { Also } from "@/features/quizzes/attempts/submission";
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
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, outcomePath(id))));
  const now = new Date();
  const attempt = await readAttempt(actor, id, now);
  if (!attempt) notFound();
  if (!attempt.isFinished) redirect(localePath(locale, attemptPath(attempt.id, "review")));
  const [outcomes, earlier] = await Promise.all([
    findQuizOutcomes(attempt.userId, attempt.quiz),
    listOutcomes(attempt, now),
  ]);
  return (
    <OutcomePage
      {...(await previewParts({ attempt, actor, locale }))}
      {...{ attempt, actor, locale, now }}
      outcomes={earlier.isWhole ? outcomes : null}
      earlier={earlier.outcomes}
      shown={shownOf(attempt, now)}
      {...(attempt.assignmentId
        ? {
            about: <AboutAttempt {...{ attempt, locale, now }} />,
            ways: <WaysFromOutcome {...{ locale }} assignmentId={attempt.assignmentId} />,
          }
        : {})}
      isLate={query.late === "1"}
      also={alsoFor(Also.parse(query.also), actor, locale)}
    />
  );
}
