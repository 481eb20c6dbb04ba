import { getTranslations } from "next-intl/server";
import type { BankItem } from "@/features/quizzes/attempts/bank";
import { wordingOf } from "@/features/quizzes/items/wording";
import { Words } from "@/features/quizzes/items/words";
import { type Locale, localePath } from "@/i18n/routing";
import { pickedQuizPath } from "../paths";
import { type BankFilter, bankQuery } from "./bank-filter";
import { BankFilterForm } from "./bank-filter-form";
import { AskedItem, ItemKey, ItemOrigin } from "./bank-item-view";
import { changeValue } from "./change-value";
import { QUIZ_FORM } from "./editor-props";
import { type BankPage, listBank } from "./list-bank";
import { MOST_ITEMS } from "./picked-draft";
import type { PickedQuiz } from "./picked-quiz.store";

type Props = { quiz: PickedQuiz; filter: BankFilter; locale: Locale };

/** The items of the course to pick from, filtered, thirty at a time. */
export async function BankSection({ quiz, filter, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking.bank" });
  const bank = await listBank(filter, locale);
  const chosen = new Set(quiz.draft.items.map(({ item }) => item));
  const isFull = quiz.draft.items.length >= MOST_ITEMS;
  return (
    <section aria-labelledby="bank">
      <h2 id="bank" tabIndex={-1}>
        {t("title")}
      </h2>
      <BankFilterForm
        action={`${localePath(locale, pickedQuizPath(quiz.id))}#bank`}
        {...{ filter, locale }}
      />
      <p>{bank.count === 0 ? t("nothing") : t("count", { count: bank.count })}</p>
      {isFull && <p className="notice">{t("full", { count: String(MOST_ITEMS) })}</p>}
      {bank.entries.map((entry) => (
        <BankEntry
          key={entry.item.id}
          {...{ entry, locale }}
          state={chosen.has(entry.item.id) ? "added" : isFull ? "full" : "open"}
        />
      ))}
      <Pages {...{ quiz, filter, bank, locale }} />
    </section>
  );
}

type EntryProps = { entry: BankItem; locale: Locale; state: "added" | "open" | "full" };

async function BankEntry({ entry, locale, state }: EntryProps) {
  const t = await getTranslations({ locale, namespace: "ui.picking.bank" });
  const { item, lesson } = entry;
  const wording = wordingOf({ content: entry, lesson }, locale, null);
  const promptId = `prompt-${item.id}`;
  return (
    <article className="bank-item" id={`bank-${item.id}`} tabIndex={-1} aria-labelledby={promptId}>
      <h3 id={promptId}>
        <Words wording={wording} name="prompt" />
      </h3>
      <ItemOrigin entry={entry} locale={locale} />
      <AskedItem entry={entry} locale={locale} />
      <ItemKey entry={entry} locale={locale} />
      <p className="picked-ways">
        {state === "added" && <strong className="added">{t("added")}</strong>}
        {state === "open" && (
          <button
            type="submit"
            form={QUIZ_FORM}
            className="quiet-button"
            name="do"
            value={changeValue({ kind: "add", lesson, item: item.id })}
            aria-describedby={promptId}
          >
            {t("add")}
          </button>
        )}
      </p>
    </article>
  );
}

type PagesProps = Props & { bank: BankPage };

async function Pages({ quiz, filter, bank: { page, pages }, locale }: PagesProps) {
  if (pages === 1) return null;
  const t = await getTranslations({ locale, namespace: "ui.picking.bank" });
  const address = (to: number) =>
    `${localePath(locale, pickedQuizPath(quiz.id))}?${bankQuery({ ...filter, page: to })}#bank`;
  return (
    <nav className="actions" aria-label={t("pages")}>
      {page > 1 && <a href={address(page - 1)}>{t("previous")}</a>}
      <span>{t("page", { page: String(page), pages: String(pages) })}</span>
      {page < pages && <a href={address(page + 1)}>{t("next")}</a>}
    </nav>
  );
}
