import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import type { Attempt, AttemptItem } from "@/features/quizzes/attempts/attempt.store";
import { type Reviewable, reviewables } from "@/features/quizzes/attempts/quiz-settings";
import { OutcomeResponse } from "@/features/quizzes/items/outcome-response";
import { reviewItem } from "@/features/quizzes/items/reviewed-item";
import { Words } from "@/features/quizzes/items/words";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import { assignmentPath, staffAttemptPath, textsPath } from "../paths";
import { JudgeLearnersText, withoutCriteria } from "./judge-learners-text";
import { staffWording } from "./staff-item";

/** A text to judge, and whose it is. */
export type TextToJudge = { attempt: Attempt; item: AttemptItem; learner: string };

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  /** null where none waits. */
  text: TextToJudge | null;
  count: number;
  /** Without the name, so that it cannot sway. */
  isBlind: boolean;
  actor: Actor;
  locale: Locale;
};

/** The texts of an assignment that wait, one after the other. */
export async function TextsPage(props: Props) {
  const { classroom, assignment, text, count, isBlind, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.texts" });
  const path = textsPath(classroom.id, assignment.id);
  const here = localePath(locale, path);
  return (
    <Shell locale={locale} path={path} query={isBlind ? "blind=1" : undefined} person={actor}>
      <p className="where">
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      <h1>{t("title")}</h1>
      <p role="status">{t("waiting", { count })}</p>
      {text && (
        <>
          <p>
            <a href={isBlind ? here : `${here}?blind=1`}>
              {t(isBlind ? "showNames" : "hideNames")}
            </a>
          </p>
          <Text {...props} text={text} />
        </>
      )}
    </Shell>
  );
}

// The explanation is of no use beside a rubric.
const shown: ReadonlySet<Reviewable> = new Set(
  reviewables.filter((one) => one !== "generalFeedback"),
);

async function Text(props: Props & { text: TextToJudge }) {
  const { classroom, assignment, text, isBlind, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.texts" });
  const { attempt, item, learner } = text;
  const wording = staffWording(item, locale);
  const content = item.regraded ?? item.content;
  return (
    <section>
      {!isBlind && (
        <p>
          <a href={localePath(locale, staffAttemptPath(classroom.id, attempt.id))}>
            {t("whose", { learner, number: attempt.number })}
          </a>
        </p>
      )}
      <h2 className="prompt">
        <Words wording={wording} name="prompt" />
      </h2>
      <OutcomeResponse
        reviewed={withoutCriteria(reviewItem({ ...item, content }, shown))}
        wording={wording}
        locale={locale}
      />
      <JudgeLearnersText
        key={`${attempt.id}.${item.position}`}
        {...{ attempt, item, wording, locale }}
        queue={{ assignmentId: assignment.id, isBlind }}
      />
    </section>
  );
}
