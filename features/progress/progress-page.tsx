import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Actor } from "@/features/accounts/actor";
import { formAddress } from "@/features/accounts/forms";
import { findHeldGuest } from "@/features/accounts/held-guest";
import { FinalQuizInvitation } from "@/features/quizzes/final/final-quiz-invitation";
import { DueConceptsCard } from "@/features/quizzes/review/due-concepts-card";
import { WaitingResponses } from "@/features/quizzes/saving/waiting-responses";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { LessonProgress, type Older } from "./lesson-progress";
import { nextStep } from "./next-step";
import { NextStepCard } from "./next-step-card";
import { type DatedStanding, isBegun, readStandings } from "./standing";

/** Why a quiz could not be begun; the form that would have begun it leads here. */
export const refusedStarts = ["not-open", "closed", "no-attempts-left", "too-soon"] as const;

type Props = {
  locale: Locale;
  actor: Actor;
  older: Older | null;
  refused: (typeof refusedStarts)[number] | null;
  /** What a class wants of the reader, told by features/assignments. */
  due?: ReactNode;
  /** What one has in classes, told by other rooms. */
  children?: ReactNode;
};

/** What one has read and tried, what came of it, and what to do next. */
export async function ProgressPage(props: Props) {
  const { locale, actor, older, refused, due, children } = props;
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const standings = actor ? await readStandings(actor.id, new Date()) : [];
  const query = older ? new URLSearchParams(older).toString() : undefined;
  return (
    <Shell locale={locale} path="/progress" query={query} person={actor}>
      <h1>{t("title")}</h1>
      {refused && <p className="notice">{t(`refusedStart.${refused}`)}</p>}
      <WaitingResponses locale={locale} />
      {actor?.name && <p>{t("hello", { name: actor.name })}</p>}
      {actor && !actor.isGuest && <HeldGuestNotice locale={locale} />}
      {due}
      {actor && standings.some(isBegun) ? (
        <Begun {...{ standings, locale, older, userId: actor.id }} />
      ) : (
        <Empty locale={locale} />
      )}
      {children}
      {(!actor || actor.isGuest) && <AccountInvitation locale={locale} />}
    </Shell>
  );
}

type BegunProps = {
  standings: readonly DatedStanding[];
  locale: Locale;
  older: Older | null;
  userId: string;
};

async function Begun({ standings, locale, older, userId }: BegunProps) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  return (
    <>
      <NextStepCard step={nextStep(standings)} locale={locale} />
      <DueConceptsCard userId={userId} locale={locale} />
      <FinalQuizInvitation locale={locale} />
      <h2>{t("lessonsTitle")}</h2>
      {standings.map((standing) => (
        <LessonProgress key={standing.lesson} {...{ standing, locale, older, userId }} />
      ))}
    </>
  );
}

/** Nothing kept yet: the same for nobody and for an account that has not begun. */
async function Empty({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  return (
    <>
      <h2>{t("emptyTitle")}</h2>
      <p>{t("empty")}</p>
      <p className="actions">
        <a className="go" href={localePath(locale, "/")}>
          {t("toLessons")}
        </a>
      </p>
    </>
  );
}

async function AccountInvitation({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const here = localePath(locale, "/progress");
  return (
    <section className="card">
      <h2>{t("guestTitle")}</h2>
      <p>{t("noAccountNeeded")}</p>
      <p>{t("guest")}</p>
      <p className="actions">
        <a className="quiet-button" href={formAddress("sign-up", locale, here)}>
          {t("makeAccount")}
        </a>
        <a className="quiet-button" href={formAddress("sign-in", locale, here)}>
          {t("haveAccount")}
        </a>
      </p>
    </section>
  );
}

/** A guest's work on this browser of which it was not yet said whose it is. */
async function HeldGuestNotice({ locale }: { locale: Locale }) {
  if (!(await findHeldGuest())) return null;
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  return (
    <p className="notice">
      {t("heldGuest")} <a href={formAddress("whose", locale, null)}>{t("heldGuestGo")}</a>
    </p>
  );
}
