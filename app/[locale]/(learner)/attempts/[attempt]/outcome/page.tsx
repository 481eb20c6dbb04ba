import { notFound, redirect } from "next/navigation";
import { currentActor } from "@/features/accounts/current-actor";
import { findBestShare } from "@/features/quizzes/attempt.store";
import { OutcomePage } from "@/features/quizzes/outcome-page";
import { attemptPath } from "@/features/quizzes/paths";
import { readAttempt } from "@/features/quizzes/read-attempt";
import { localePath, toLocale } from "@/i18n/routing";

export default async function Page({
  params,
  searchParams,
}: PageProps<"/[locale]/attempts/[attempt]/outcome">) {
  const [{ attempt: id, locale: language }, query] = await Promise.all([params, searchParams]);
  const locale = toLocale(language);
  const actor = await currentActor();
  const attempt = await readAttempt(actor, id);
  if (!attempt) notFound();
  if (!attempt.isFinished) redirect(localePath(locale, attemptPath(attempt.id, "review")));
  const best = await findBestShare(attempt.userId, attempt.quiz);
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
