import { getTranslations } from "next-intl/server";
import type { Person } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { AymaraNotice } from "../aymara-notice";
import { countAymara } from "../content-aymara";
import { type PickedEntry, readPicked } from "../content-quiz";
import { assignPath, PICKED_QUIZZES, pickedQuizPath, previewPath } from "../paths";
import { type BankFilter, bankQuery } from "./bank-filter";
import { BankSection } from "./bank-section";
import { QUIZ_FORM } from "./editor-props";
import type { PickedQuiz } from "./picked-quiz.store";
import { QuizSection } from "./quiz-section";
import { actOnQuiz } from "./quizzes.action";
import { listTaughtClasses } from "./taught-classes.store";

type Props = { quiz: PickedQuiz; person: Person; filter: BankFilter; locale: Locale };

/** The editor of a picked quiz: what is chosen, and the bank to choose from. */
export async function QuizPage({ quiz, person, filter, locale }: Props) {
  const { items, retired } = await readPicked(quiz.draft.items);
  const isArchived = quiz.archivedAt !== null;
  return (
    <Shell
      locale={locale}
      path={pickedQuizPath(quiz.id)}
      query={bankQuery(filter) || undefined}
      languageButtons={isArchived ? undefined : { form: QUIZ_FORM, name: "go" }}
      person={person}
    >
      <h1>{quiz.title}</h1>
      <Ways {...{ quiz, items, person, locale }} />
      {isArchived ? (
        <Archived quiz={quiz} locale={locale} />
      ) : (
        <>
          <Notices {...{ items, locale }} retired={retired.length} />
          <QuizSection {...{ quiz, items, filter, locale }} />
          <BankSection {...{ quiz, filter, locale }} />
        </>
      )}
    </Shell>
  );
}

type WaysProps = Omit<Props, "filter"> & { items: readonly PickedEntry[] };

/** Look at it as a learner, set it to a class, back to the list. */
async function Ways({ quiz, items, person, locale }: WaysProps) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  const isReady = items.length > 0 && quiz.archivedAt === null;
  const classes = isReady ? await listTaughtClasses(person.id) : [];
  return (
    <nav className="quiz-ways" aria-label={t("ways")}>
      <p className="actions">
        {isReady && (
          <a className="quiet-button" href={localePath(locale, previewPath(quiz.id))}>
            {t("preview.go")}
          </a>
        )}
        <a className="quiet-button" href={localePath(locale, PICKED_QUIZZES)}>
          {t("title")}
        </a>
      </p>
      {classes.length > 0 && (
        <details>
          <summary>{t("assign")}</summary>
          <ul>
            {classes.map(({ id, name }) => (
              <li key={id}>
                <a href={localePath(locale, assignPath(id, `picked-${quiz.id}`))}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

type NoticesProps = { items: readonly PickedEntry[]; retired: number; locale: Locale };

/** What the course has no more, and how the Aymara of the rest stands. */
async function Notices({ items, retired, locale }: NoticesProps) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  return (
    <>
      {retired > 0 && <p className="notice warn">{t("retired", { count: retired })}</p>}
      <AymaraNotice count={countAymara(items.map(({ entry }) => entry))} locale={locale} />
    </>
  );
}

async function Archived({ quiz, locale }: { quiz: PickedQuiz; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  return (
    <form action={actOnQuiz}>
      <p className="notice">{t("archived")}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="quiz" value={quiz.id} />
      <button type="submit" className="go" name="do" value="unarchive">
        {t("unarchive")}
      </button>
    </form>
  );
}
