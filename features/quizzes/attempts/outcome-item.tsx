import { getTranslations } from "next-intl/server";
import { formatNumber } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { OutcomeResponse } from "../items/outcome-response";
import { type ReviewedItem, reviewItem } from "../items/reviewed-item";
import { wordingOf } from "../items/wording";
import { Words } from "../items/words";
import { type AlsoAsked, shownBeneath } from "./also-language";
import type { Attempt, AttemptItem } from "./attempt.store";
import { Explanation } from "./explanation";
import { JudgeOwnText } from "./judge-own-text";
import type { Reviewable } from "./quiz-settings";

type Props = {
  attempt: Attempt;
  item: AttemptItem;
  shown: ReadonlySet<Reviewable>;
  also: AlsoAsked;
  locale: Locale;
};

/** One item after the attempt: what was given, what it earned, why, and the block that teaches it. */
export async function OutcomeItem({ attempt, item, shown, also, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const content = item.regraded ?? item.content;
  const wording = wordingOf({ content, lesson: item.lesson }, locale, shownBeneath(also));
  const structure = content.item;
  const reviewed = reviewItem({ ...item, content }, shown);
  const lesson = localePath(locale, `/lessons/${item.lesson}`);
  return (
    <li id={`item-${item.position}`}>
      <h2 className="prompt">
        <Words wording={wording} name="prompt" />
      </h2>
      <Credit {...{ item, reviewed, locale }} />
      <OutcomeResponse reviewed={reviewed} wording={wording} locale={locale} />
      {reviewed.credit !== null && reviewed.credit < 1 && (
        <p className="hint">{t(`rules.${structure.interaction}`)}</p>
      )}
      {shown.has("rightAnswer") && attempt.assignmentId === null && (
        <JudgeOwnText {...{ attempt, item, wording, locale }} />
      )}
      {reviewed.explanation && <Explanation wording={wording} locale={locale} />}
      <p>
        <a href={`${lesson}#${structure.block}`}>{t("outcome.readAgain")}</a>
      </p>
    </li>
  );
}

/** How it went in a word and a sign, its points, and the language the response was given in. */
async function Credit(props: { item: AttemptItem; reviewed: ReviewedItem; locale: Locale }) {
  const { item, reviewed, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const { verdict, credit } = reviewed;
  const points = credit !== null && {
    points: formatNumber(credit * item.weight, locale, 2),
    max: formatNumber(item.weight, locale, 2),
  };
  const given = item.language && item.language !== locale ? item.language : null;
  const says = [verdict && t(`credit.${verdict}`), points && t("points", points)].filter(Boolean);
  return (
    <p className="credit" data-credit={verdict ?? undefined}>
      {says.join(" · ")}
      {given && (
        <span className="hint">
          {says.length > 0 && " · "}
          {t("given", { language: languages(given) })}
        </span>
      )}
    </p>
  );
}
