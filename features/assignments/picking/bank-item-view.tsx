import { getTranslations } from "next-intl/server";
import type { BankItem } from "@/features/quizzes/attempts/bank";
import { Explanation } from "@/features/quizzes/attempts/explanation";
import { OutcomeResponse } from "@/features/quizzes/items/outcome-response";
import { reviewItem } from "@/features/quizzes/items/reviewed-item";
import { wordingOf } from "@/features/quizzes/items/wording";
import { PaperFields } from "@/features/quizzes/worksheets/paper-fields";
import { sheetItem } from "@/features/quizzes/worksheets/worksheet";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { aymaraOfItem } from "../content-aymara";

type Props = { entry: BankItem; locale: Locale };

/** What an item asks, as a learner sees it but for the fields: nothing can be filled in here. */
export function AskedItem({ entry, locale }: Props) {
  return (
    <div className="asked-item">
      <PaperFields
        item={sheetItem(entry.item, entry.words).item}
        wording={wordingOf({ content: entry, lesson: entry.lesson }, locale, null)}
      />
    </div>
  );
}

/** The key of an item and why it is right, folded away: on pages of those who may pick quizzes, and on no other. */
export async function ItemKey({ entry, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking.bank" });
  const wording = wordingOf({ content: entry, lesson: entry.lesson }, locale, null);
  const unanswered = { content: entry, response: null, criteriaMet: null, credit: null };
  const reviewed = reviewItem(unanswered, new Set(["rightAnswer", "generalFeedback"]));
  return (
    <details>
      <summary>{t("key")}</summary>
      <OutcomeResponse reviewed={reviewed} wording={wording} locale={locale} />
      <Explanation wording={wording} locale={locale} />
    </details>
  );
}

/** Where an item is from, of which kind it is, and how its Aymara stands. */
export async function ItemOrigin({ entry, locale }: Props) {
  const [t, course] = await Promise.all([
    getTranslations({ locale, namespace: "ui.picking" }),
    wordsOf(locale, "ui.course"),
  ]);
  const said = [
    course.text(`lessons.${entry.lesson}`),
    t(`interactions.${entry.item.interaction}`),
    t(`aymara.states.${aymaraOfItem(entry)}`),
  ];
  return <p className="hint">{said.join(" · ")}</p>;
}
