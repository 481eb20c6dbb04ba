import { getTranslations } from "next-intl/server";
import { findTyped } from "@/features/accounts/typed-fields";
import { formatNumber } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { PickedEntry } from "../content-quiz";
import { type BankFilter, bankQuery } from "./bank-filter";
import { changeQuiz } from "./change-quiz.action";
import { ChosenHead } from "./chosen-head";
import type { EditorRow, EditorWords } from "./editor-props";
import type { PickedQuiz } from "./picked-quiz.store";
import { QuizEditor } from "./quiz-editor.client";
import { quizTotals } from "./quiz-totals";

type Props = {
  quiz: PickedQuiz;
  items: readonly PickedEntry[];
  filter: BankFilter;
  locale: Locale;
};

/** What was chosen and its rules, in the form that saves them. */
export async function QuizSection({ quiz, items, filter, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking.editor" });
  const { draft, title, version } = quiz;
  const saved = { title, order: draft.order, draw: draft.draw === null ? "" : `${draft.draw}` };
  const typed = await findTyped("quiz");
  const isOfThis = typed.quiz === quiz.id && typed.version === String(version);
  return (
    <QuizEditor
      action={changeQuiz}
      version={version}
      hidden={{ locale, quiz: quiz.id, bank: bankQuery(filter) }}
      typed={isOfThis ? { ...saved, ...typed } : saved}
      rows={await editorRows({ quiz, items, locale })}
      words={await editorWords(locale)}
      kept={t("kept", { when: await sayWhen(quiz.changedAt, locale) })}
      totals={<Totals {...{ quiz, items, locale }} />}
    />
  );
}

type Chosen = Omit<Props, "filter">;

async function editorRows({ quiz, items, locale }: Chosen): Promise<EditorRow[]> {
  const t = await getTranslations({ locale, namespace: "ui.picking.editor" });
  const entries = new Map(items.map(({ entry }) => [entry.item.id, entry]));
  return quiz.draft.items.map(({ lesson, item, weight }, at) => {
    const label = t("item", { position: at + 1 });
    return {
      ...{ item, label },
      name: `${lesson}/${item}`,
      points: formatNumber(weight, locale, 2),
      head: <ChosenHead entry={entries.get(item)} label={label} locale={locale} />,
    };
  });
}

async function editorWords(locale: Locale): Promise<EditorWords> {
  const t = await getTranslations({ locale, namespace: "ui.picking.editor" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return {
    title: t("title"),
    draw: t("draw"),
    drawHint: t("drawHint"),
    order: t("order"),
    orders: { fixed: t("orders.fixed"), shuffled: t("orders.shuffled") },
    save: t("save"),
    chosen: t("chosen"),
    none: t("none"),
    points: t("points"),
    up: t("up"),
    down: t("down"),
    remove: t("remove"),
    unavailable: account("unavailable"),
  };
}

/** What an attempt comes to: items, points, about how many minutes. */
async function Totals({ quiz, items, locale }: Chosen) {
  if (items.length === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.picking.editor.totals" });
  const weighed = items.map(({ entry, weight }) => ({
    weight,
    interaction: entry.item.interaction,
  }));
  const totals = quizTotals(weighed, quiz.draft.draw);
  const [least, most] = [totals.points.least, totals.points.most].map((points) =>
    formatNumber(points, locale, 2),
  );
  const points =
    least === most
      ? t("points", { points: `${most}` })
      : t("range", { least: `${least}`, most: `${most}` });
  return (
    <p>
      {t("items", { count: totals.items, all: String(items.length) })} {points}{" "}
      {t("minutes", { count: totals.minutes })}
    </p>
  );
}
