import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { AttemptPage } from "@/features/quizzes/attempts/attempt-page";
import { outcomePath } from "@/features/quizzes/attempts/paths";
import { readAttempt } from "@/features/quizzes/attempts/read-attempt";
import { ReviewPage } from "@/features/quizzes/attempts/review-page";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/attempts/[attempt]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.quiz" });
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ attempt: id }, query] = await Promise.all([params, searchParams]);
  const locale = await pageLocale(params);
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
