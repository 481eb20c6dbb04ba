import { getTranslations } from "next-intl/server";
import type { Attempt, AttemptItem } from "@/features/quizzes/attempts/attempt.store";
import { Explanation } from "@/features/quizzes/attempts/explanation";
import { type Reviewable, reviewables } from "@/features/quizzes/attempts/quiz-settings";
import { OutcomeResponse } from "@/features/quizzes/items/outcome-response";
import { type ReviewedItem, reviewItem } from "@/features/quizzes/items/reviewed-item";
import { type Wording, wordingOf } from "@/features/quizzes/items/wording";
import { Words } from "@/features/quizzes/items/words";
import { formatNumber } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { isJudged, JudgeLearnersText, withoutCriteria } from "./judge-learners-text";
import type { ArrivedResponse } from "./late-responses";
import { ResponseHistory } from "./response-history";

export type StaffItemProps = {
  attempt: Attempt;
  item: AttemptItem;
  /** Every response that arrived for this item, the earliest first. */
  arrived: readonly ArrivedResponse[];
  mayJudge: boolean;
  /** Where the item can be made to count otherwise; null for who may not. */
  regradeHref: string | null;
  timeZone: string;
  locale: Locale;
};

/** While an attempt goes on, the staff sees what was given and nothing of how well (teaching.md 2.13). */
const whileGoingOn: ReadonlySet<Reviewable> = new Set<Reviewable>(["response"]);
const all: ReadonlySet<Reviewable> = new Set(reviewables);

/** The words of an item for the staff: in the reader's language, and beneath in that of the response. */
export const staffWording = (item: AttemptItem, locale: Locale): Wording =>
  wordingOf({ content: item.regraded ?? item.content, lesson: item.lesson }, locale, item.language);

/** One item of a learner's attempt: what was asked, given and right, what it earned, and how it came to that. */
export async function StaffItem(props: StaffItemProps) {
  const { attempt, item, arrived, mayJudge, regradeHref, timeZone, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const own = await getTranslations({ locale, namespace: "ui.gradebook.item" });
  const content = item.regraded ?? item.content;
  const wording = staffWording(item, locale);
  const reviewed = reviewItem({ ...item, content }, attempt.isFinished ? all : whileGoingOn);
  const lesson = localePath(locale, `/lessons/${item.lesson}`);
  return (
    <li id={`item-${item.position}`}>
      <h2 className="prompt">
        <Words wording={wording} name="prompt" />
      </h2>
      <Credit {...{ item, reviewed, locale }} />
      <OutcomeResponse
        reviewed={mayJudge && isJudged(attempt, item) ? withoutCriteria(reviewed) : reviewed}
        wording={wording}
        locale={locale}
      />
      {mayJudge && <JudgeLearnersText {...{ attempt, item, wording, locale }} />}
      {reviewed.explanation && <Explanation wording={wording} locale={locale} />}
      <ResponseHistory {...{ item, arrived, wording, timeZone, locale }} />
      <p>
        <a href={`${lesson}#${content.item.block}`}>{t("readAgain")}</a>
        {regradeHref && (
          <>
            {" · "}
            <a href={regradeHref}>{own("regrade")}</a>
          </>
        )}
      </p>
    </li>
  );
}

/** How it went, its points, and the language that the response was given in: always, since a class has several. */
async function Credit(props: { item: AttemptItem; reviewed: ReviewedItem; locale: Locale }) {
  const { item, reviewed, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const own = await getTranslations({ locale, namespace: "ui.gradebook.item" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const { verdict, credit } = reviewed;
  const says = [
    verdict && t(`credit.${verdict}`),
    credit !== null &&
      t("points", {
        points: formatNumber(credit * item.weight, locale, 2),
        max: formatNumber(item.weight, locale, 2),
      }),
    item.language && own("given", { language: languages(item.language) }),
    item.regraded && own("regraded"),
    item.weight === 0 && own("dropped"),
    item.fixedCredit !== null && own("fixed"),
  ].filter(Boolean);
  return (
    <p className="credit" data-credit={verdict ?? undefined}>
      {says.join(" · ")}
    </p>
  );
}
