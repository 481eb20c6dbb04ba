import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { findDueConcepts } from "./due-concepts";
import { reviewPath, reviewsAddress } from "./paths";
import { CONCEPTS_A_REVIEW } from "./pick-items";
import { type DueCard, findOpenReview, nextDueAt } from "./review-card.store";

/** What comes back today of what was missed, and the button that asks it; nobody needs an account. */
export async function DuePage({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <Shell locale={locale} path={reviewPath} person={actor}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {actor ? <Standing userId={actor.id} locale={locale} /> : <Nothing locale={locale} />}
    </Shell>
  );
}

async function Standing({ userId, locale }: { userId: string; locale: Locale }) {
  const now = new Date();
  const [open, due, next] = await Promise.all([
    findOpenReview(userId),
    findDueConcepts(userId, now),
    nextDueAt(userId, now),
  ]);
  if (open) return <Begun locale={locale} />;
  if (due.length > 0) return <Due due={due} locale={locale} />;
  return next ? <NotYet next={next} locale={locale} /> : <Nothing locale={locale} />;
}

async function Begun({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <>
      <p>{t("begun")}</p>
      <Start locale={locale} label={t("continue")} />
    </>
  );
}

async function Due({ due, locale }: { due: readonly DueCard[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  const lessons = [...new Set(due.map(({ lesson }) => lesson))];
  // A minute is what an item takes with its feedback, roughly.
  const minutes = Math.min(due.length, CONCEPTS_A_REVIEW);
  return (
    <>
      <h2>{t("due", { count: due.length })}</h2>
      <p>
        {t("minutes", { count: minutes })}
        {due.length > CONCEPTS_A_REVIEW && ` ${t("most", { count: String(CONCEPTS_A_REVIEW) })}`}
      </p>
      <Start locale={locale} label={t("start")} />
      {lessons.map((lesson) => (
        <DueOfLesson
          key={lesson}
          lesson={lesson}
          objectives={due.filter((card) => card.lesson === lesson).map((card) => card.objective)}
          locale={locale}
        />
      ))}
    </>
  );
}

async function DueOfLesson(props: {
  lesson: string;
  objectives: readonly string[];
  locale: Locale;
}) {
  const { lesson, objectives, locale } = props;
  const [course, words] = await Promise.all([
    wordsOf(locale, "ui.course"),
    wordsOf(locale, `lessons.${lesson}`),
  ]);
  const language = languageOfFile(locale, `lessons/${lesson}`);
  return (
    <section>
      <h3>
        <a href={localePath(locale, `/lessons/${lesson}`)}>{course.text(`lessons.${lesson}`)}</a>
      </h3>
      <ul lang={language === locale ? undefined : language}>
        {objectives.map((objective) => (
          <li key={objective}>{words.text(`objectives.${objective}`)}</li>
        ))}
      </ul>
    </section>
  );
}

async function NotYet({ next, locale }: { next: Date; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <>
      <h2>{t("notYetTitle")}</h2>
      <p>{t("next", { when: await sayWhen(next, locale) })}</p>
      <ToLessons locale={locale} />
    </>
  );
}

/** For who has missed nothing yet, and for nobody. */
async function Nothing({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <>
      <h2>{t("nothingTitle")}</h2>
      <p>{t("nothing")}</p>
      <ToLessons locale={locale} />
    </>
  );
}

async function ToLessons({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <p className="actions">
      <a className="quiet-button" href={localePath(locale, "/")}>
        {t("toLessons")}
      </a>
    </p>
  );
}

function Start({ locale, label }: { locale: Locale; label: string }) {
  return (
    <form method="post" action={reviewsAddress} className="actions">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="go">
        {label}
      </button>
    </form>
  );
}
