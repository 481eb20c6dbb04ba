import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Person } from "@/features/accounts/actor";
import { findTyped } from "@/features/accounts/typed-fields";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { PICKED_QUIZZES, pickedQuizPath, previewPath } from "../paths";
import type { PickedLine, PickedPage } from "./picked-quiz.store";
import { actOnQuiz, makeQuiz } from "./quizzes.action";

type Props = { page: PickedPage; isArchived: boolean; person: Person; locale: Locale };

const ARCHIVED = "archived=1";

/** A teacher's own quizzes, and the form that makes another. */
export async function QuizzesPage({ page, isArchived, person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  const query = isArchived ? ARCHIVED : undefined;
  const path = localePath(locale, PICKED_QUIZZES);
  const more = new URLSearchParams({ before: page.olderThan ?? "" });
  if (isArchived) more.set("archived", "1");
  return (
    <Shell
      locale={locale}
      path={PICKED_QUIZZES}
      query={query}
      languageButtons={isArchived ? undefined : { form: MAKE, name: "go" }}
      person={person}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {!isArchived && <MakeQuiz locale={locale} />}
      <h2>{t(isArchived ? "listArchived" : "list")}</h2>
      {page.quizzes.length === 0 ? (
        <p>{t(isArchived ? "noneArchived" : "none")}</p>
      ) : (
        <ul className="quizzes">
          {page.quizzes.map((line) => (
            <QuizLine key={line.id} {...{ line, isArchived, locale }} />
          ))}
        </ul>
      )}
      <p className="actions">
        {page.olderThan && <a href={`${path}?${more}`}>{t("older")}</a>}
        <a href={isArchived ? path : `${path}?${ARCHIVED}`}>
          {t(isArchived ? "seeCurrent" : "seeArchived")}
        </a>
      </p>
    </Shell>
  );
}

const MAKE = "make-quiz";

async function MakeQuiz({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const label = t("editor.title");
  return (
    <ActionForm
      id={MAKE}
      action={makeQuiz}
      typed={await findTyped(MAKE)}
      hidden={{ locale, id: uuidv7() }}
      fields={[{ kind: "text", type: "text", name: "title", label, autoComplete: "off" }]}
      words={{ submit: t("make"), unavailable: account("unavailable") }}
    />
  );
}

type LineProps = { line: PickedLine; isArchived: boolean; locale: Locale };

async function QuizLine({ line, isArchived, locale }: LineProps) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  const name = `quiz-${line.id}`;
  return (
    <li className="card">
      <h3 id={name}>
        <a href={localePath(locale, pickedQuizPath(line.id))}>{line.title}</a>
      </h3>
      <p className="hint">
        {t("lineItems", { count: line.items })} ·{" "}
        {t("editor.kept", { when: await sayWhen(line.changedAt, locale) })}
      </p>
      <form action={actOnQuiz} className="picked-ways">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="quiz" value={line.id} />
        <input type="hidden" name="copy" value={uuidv7()} />
        {!isArchived && line.items > 0 && (
          <a className="quiet-button" href={localePath(locale, previewPath(line.id))}>
            {t("preview.go")}
          </a>
        )}
        {(["duplicate", isArchived ? "unarchive" : "archive"] as const).map((act) => (
          <button
            key={act}
            type="submit"
            className="quiet-button"
            name="do"
            value={act}
            aria-describedby={name}
          >
            {t(act)}
          </button>
        ))}
      </form>
    </li>
  );
}
