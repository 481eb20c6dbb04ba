import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { AboutAttempt } from "@/features/assignments/about-attempt";
import { readOwnAssignment } from "@/features/assignments/own-assignment";
import { ownAssignmentPath } from "@/features/assignments/paths";
import { previewParts } from "@/features/assignments/picking/preview-parts";
import { alsoFor } from "@/features/quizzes/attempts/also-language";
import { AttemptPage } from "@/features/quizzes/attempts/attempt-page";
import { HandInPage } from "@/features/quizzes/attempts/hand-in-page";
import { attemptPath, outcomePath } from "@/features/quizzes/attempts/paths";
import { readAttempt } from "@/features/quizzes/attempts/read-attempt";
import { Also } from "@/features/quizzes/attempts/submission";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/attempts/[attempt]">;

/** What the address asks for; what it asks in vain is as good as not asked. */
const Query = z.object({
  item: z.union([z.literal("review"), z.coerce.number().int().min(1).max(100)]).default(1),
  also: Also,
  notice: z.enum(["older", "closed"]).optional().catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.quiz" });
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ attempt: id }, query] = await Promise.all([params, searchParams]);
  const locale = await pageLocale(params);
  const asked = Query.safeParse(query);
  if (!asked.success) notFound();
  const { item, notice } = asked.data;
  const actor = await currentActor();
  // Nobody: their session may have ended in the middle. Any id leads here alike.
  if (!actor) {
    const here = attemptPath(id, item, { also: asked.data.also });
    redirect(formAddress("sign-in", locale, localePath(locale, here)));
  }
  const now = new Date();
  const attempt = await readAttempt(actor, id, now);
  if (!attempt) notFound();
  if (attempt.isFinished) redirect(localePath(locale, outcomePath(attempt.id)));
  const { assignmentId, assigned } = attempt;
  if (assignmentId && !(await readOwnAssignment(actor, assignmentId, now))?.mayTake) {
    redirect(localePath(locale, ownAssignmentPath(assignmentId)));
  }
  // What the teacher wants beside stands there whatever the address says.
  const set = assigned?.alsoLanguage === locale ? null : assigned?.alsoLanguage;
  const also = asked.data.also ?? set ?? alsoFor(undefined, actor, locale);
  const about = assignmentId ? (
    <AboutAttempt {...{ attempt, locale, now }} />
  ) : (
    (await previewParts({ attempt, actor, locale })).about
  );
  if (item === "review" || attempt.state === "overdue") {
    return <HandInPage {...{ attempt, also, actor, locale, about }} />;
  }
  const isSequential = attempt.settings.navigation === "sequential";
  if (isSequential && item !== attempt.reached) {
    redirect(localePath(locale, attemptPath(attempt.id, attempt.reached, { also })));
  }
  if (item > attempt.items.length) notFound();
  return (
    <AttemptPage
      {...{ attempt, actor, locale, now, about }}
      asked={{ position: item, also, notice }}
    />
  );
}
