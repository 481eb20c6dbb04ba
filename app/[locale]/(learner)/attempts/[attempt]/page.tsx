import { notFound, redirect } from "next/navigation";
import { currentActor } from "@/features/accounts/current-actor";
import { AttemptPage } from "@/features/quizzes/attempt-page";
import { outcomePath } from "@/features/quizzes/paths";
import { readAttempt } from "@/features/quizzes/read-attempt";
import { ReviewPage } from "@/features/quizzes/review-page";
import { localePath, toLocale } from "@/i18n/routing";

export default async function Page({
  params,
  searchParams,
}: PageProps<"/[locale]/attempts/[attempt]">) {
  const [{ attempt: id, locale: language }, query] = await Promise.all([params, searchParams]);
  const locale = toLocale(language);
  const actor = await currentActor();
  const attempt = await readAttempt(actor, id);
  if (!attempt) notFound();
  if (attempt.isFinished) redirect(localePath(locale, outcomePath(attempt.id)));
  if (query.item === "review")
    return <ReviewPage attempt={attempt} actor={actor} locale={locale} />;
  const item = attempt.items.find(({ position }) => String(position) === (query.item ?? "1"));
  if (!item) notFound();
  const notice = query.notice === "older" ? "older" : undefined;
  return <AttemptPage {...{ attempt, item, actor, locale, notice }} />;
}
