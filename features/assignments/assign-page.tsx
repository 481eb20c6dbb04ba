import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { listUnits } from "@/curriculum";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { classPath } from "@/features/classrooms/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { assign } from "./assign.action";
import { findAssignment, listPersonsOf } from "./assignment.store";
import { AymaraNotice } from "./aymara-notice";
import { aymaraOfContent } from "./content-aymara";
import type { ChosenContent } from "./content-choice";
import { titleOfContent } from "./content-title";
import { assignPath, PICKED_QUIZZES, previewPath } from "./paths";
import { listPickedQuizzes } from "./picking/picked-quiz.store";
import { RetiredNotice } from "./picking/retired-notice";
import { fieldsOf, freshFields } from "./plan-form";
import { planSpecs } from "./plan-specs";
import { listChoosable } from "./recipients.store";
import type { StaffContext } from "./staff-context";

const FORM = "assign";

/** What can be set to a class: each lesson's quiz or the lesson itself, the final quiz, what one put together. */
export async function ChooseContentPage({ actor, classroom, locale }: StaffContext) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.choose" });
  const choice = (what: string) => localePath(locale, assignPath(classroom.id, what));
  const { quizzes } = await listPickedQuizzes(actor.id, false, null);
  const picked = quizzes.filter(({ items }) => items > 0);
  return (
    <Shell locale={locale} path={assignPath(classroom.id)} person={actor}>
      <ClassLink {...{ classroom, locale }} />
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <Lessons locale={locale} choice={choice} />
      <h2>{t("more")}</h2>
      <ul className="choices">
        <li>
          <a href={choice("final")}>{t("final")}</a>
        </li>
        {picked.map(({ id, title }) => (
          <li key={id}>
            <a href={choice(`picked-${id}`)}>{title}</a>
          </li>
        ))}
        <li>
          <a href={localePath(locale, PICKED_QUIZZES)}>{t("pick")}</a>
        </li>
      </ul>
    </Shell>
  );
}

async function Lessons(props: { locale: Locale; choice: (what: string) => string }) {
  const { locale, choice } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.choose" });
  const course = await wordsOf(locale, "ui.course");
  return listUnits().map((unit) => (
    <section key={unit.id}>
      <h2>{course.text(`units.${unit.id}.title`)}</h2>
      <ul className="choices">
        {unit.lessons
          .filter(({ lesson }) => lesson)
          .map(({ slug }) => (
            <li key={slug}>
              <span>{course.text(`lessons.${slug}`)}</span>
              <span className="choice-links">
                <a
                  href={choice(`lesson-${slug}`)}
                  aria-label={t("quizOf", { lesson: course.text(`lessons.${slug}`) })}
                >
                  {t("quiz")}
                </a>
                <a
                  href={choice(`reading-${slug}`)}
                  aria-label={t("readingOf", { lesson: course.text(`lessons.${slug}`) })}
                >
                  {t("reading")}
                </a>
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** The way back to the class. */
export function ClassLink({ classroom, locale }: Pick<StaffContext, "classroom" | "locale">) {
  return (
    <p className="where">
      <a href={localePath(locale, classPath(classroom.id))}>{classroom.name}</a>
    </p>
  );
}

type AssignProps = StaffContext & { what: string; chosen: ChosenContent };

/** One screen that sets something: what most want stands in it already, so that one press assigns (teaching.md 2.1). */
export async function AssignPage(props: AssignProps) {
  const { actor, classroom, locale, now, what, chosen } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.assign" });
  const unavailable = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { id: classroomId, timeZone } = classroom;
  const choosable = await listChoosable(classroomId);
  const { content } = chosen;
  const specs = await planSpecs({ locale, timeZone, choosable, content, hasAttempts: false });
  const typed = await findTyped(FORM);
  return (
    <Shell
      locale={locale}
      path={assignPath(classroomId)}
      query={new URLSearchParams({ what }).toString()}
      person={actor}
      languageButtons={{ form: FORM, name: "go" }}
    >
      <ClassLink {...{ classroom, locale }} />
      <h1>{t("title", { name: await titleOfContent(content, locale) })}</h1>
      <p>
        <a href={localePath(locale, assignPath(classroomId))}>{t("another")}</a>
        {content.kind !== "reading" && !what.startsWith("copy-") && (
          <>
            {" · "}
            <a href={localePath(locale, previewPath(what))}>{t("preview")}</a>
          </>
        )}
      </p>
      <AymaraNotice count={await aymaraOfContent(content)} locale={locale} />
      <RetiredNotice content={content} locale={locale} />
      <p className="hint">{t("defaults")}</p>
      <ActionForm
        id={FORM}
        action={assign}
        typed={{ ...(await startOf(props)), ...typed }}
        hidden={{
          ...hiddenFields(locale, null),
          ...{ class: classroomId, what, id: typed.id ?? uuidv7() },
        }}
        fields={specs}
        words={{ submit: t("submit"), unavailable: unavailable("unavailable") }}
      />
    </Shell>
  );

  async function startOf({ chosen: { copyOfId, itemCount } }: AssignProps) {
    const fresh = freshFields(timeZone, now, itemCount);
    const copied = copyOfId && (await findAssignment(classroomId, copyOfId));
    if (!copied) return fresh;
    const kept = fieldsOf(copied, await listPersonsOf(copied.id), timeZone);
    return { ...kept, opensAt: "", cutOffAt: "", dueAt: fresh.dueAt ?? "" };
  }
}
