import { getTranslations } from "next-intl/server";
import { findLesson } from "@/curriculum";
import { wordingOf } from "@/features/quizzes/items/wording";
import { Passage, tagsFor, Words } from "@/features/quizzes/items/words";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { itemsPath } from "../paths";
import { GivenTables } from "./given-tables";
import { type AnalysedItem, analyseGiven } from "./item-analysis";
import type { Analysed } from "./item-analysis.store";
import { facility, tells } from "./item-statistics";
import { LanguageTable } from "./language-table";
import { MissedByList } from "./missed-by-list";
import { TeachAgain } from "./teach-again";

type Props = { item: AnalysedItem; analysed: Analysed; locale: Locale; after: string | null };

/** One item, closely: what was given, by which language, what to teach again, and who missed it. */
export async function ItemPage({ item, analysed, locale, after }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const parts = await analyseGiven(analysed, item);
  const { lesson, content } = item;
  const path = localePath(locale, itemsPath(analysed.classroomId, analysed.assignmentId));
  return (
    <>
      <p className="hint">{t("item.title", { number: String(item.number) })}</p>
      <h1>
        <Words wording={wordingOf(item, locale, null)} name="prompt" />
      </h1>
      <GapText item={item} locale={locale} />
      <Facts item={item} locale={locale} />
      <h2>{t("item.again")}</h2>
      <LessonName lesson={lesson} locale={locale} />
      <TeachAgain {...{ lesson, locale }} blocks={[content.item.block]} />
      {parts.length > 0 && <GivenTables {...{ item, parts, locale }} />}
      <LanguageTable item={item} locale={locale} />
      <MissedByList {...{ item, analysed, locale, after, path }} />
      <p>
        <a href={path}>{t("item.back")}</a>
      </p>
    </>
  );
}

/** The text of an item whose gaps the tables call by number. */
function GapText({ item, locale }: { item: AnalysedItem; locale: Locale }) {
  const structure = item.content.item;
  if (structure.interaction !== "inline-choice" && structure.interaction !== "gap-match") {
    return null;
  }
  const ids = structure.gaps.map((gap) => (typeof gap === "string" ? gap : gap.id));
  const tags = tagsFor("gap", ids, (id, index) => (
    <b className="gap-number" key={id}>
      ({index + 1})
    </b>
  ));
  const wording = wordingOf(item, locale, null);
  return <Passage wording={wording} className="marked-text" tags={tags} beneathTags={tags} />;
}

async function Facts({ item, locale }: { item: AnalysedItem; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const { sums, unanswered } = item;
  const mean = facility(sums);
  const waiting = sums.learners - sums.judged;
  return (
    <ul className="ui">
      <li>{t("item.learners", { count: sums.learners })}</li>
      {mean !== null && <li>{t("item.mean", { percent: formatPercent(mean, locale) })}</li>}
      {unanswered > 0 && <li>{t("item.unanswered", { count: unanswered })}</li>}
      {waiting > 0 && <li>{t("item.waiting", { count: waiting })}</li>}
      <li>{t(`items.tells.${tells(sums)}`)}</li>
    </ul>
  );
}

/** Whose lesson it is of, where there is one still. */
async function LessonName({ lesson, locale }: { lesson: string; locale: Locale }) {
  if (!findLesson(lesson)) return null;
  const course = await wordsOf(locale, "ui.course");
  return (
    <p>
      <a href={localePath(locale, `/lessons/${lesson}`)}>{course.text(`lessons.${lesson}`)}</a>
    </p>
  );
}
