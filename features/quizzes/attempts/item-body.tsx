import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { ItemFields } from "../items/item-fields";
import { OutcomeResponse } from "../items/outcome-response";
import { withoutKey } from "../items/public-item";
import { reviewItem } from "../items/reviewed-item";
import { type Wording, wordingOf } from "../items/wording";
import { Words } from "../items/words";
import type { Attempt, AttemptItem } from "./attempt.store";
import { Explanation } from "./explanation";
import { isSettled, shownDuring, triesLeft } from "./review-options";

type Props = { attempt: Attempt; item: AttemptItem; locale: Locale; also: Locale | null };

/** An item on its page: what is asked, its fields or, once it is checked for good, what came of it. */
export async function ItemBody({ attempt, item, locale, also }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const wording = wordingOf(item, locale, also);
  const { interaction } = item.content.item;
  const isOver = isSettled(attempt.settings, item);
  return (
    <fieldset>
      <legend>
        <Words wording={wording} name="prompt" />
      </legend>
      <LanguageHint wording={wording} locale={locale} />
      {isOver ? (
        <Judged {...{ attempt, item, wording, locale }} />
      ) : (
        <>
          <p className="hint">
            {t(`instructions.${interaction}`)} {t(`rules.${interaction}`)}
          </p>
          {item.checks.length > 0 && <Judged {...{ attempt, item, wording, locale }} />}
          <ItemFields
            item={withoutKey(item.content.item, { seed: attempt.seed, position: item.position })}
            wording={wording}
            response={item.response}
            locale={locale}
          />
          <Check {...{ attempt, item, locale }} />
        </>
      )}
    </fieldset>
  );
}

/** Says that the words beneath are Spanish, and why; or that the item has no Aymara yet. */
async function LanguageHint({ wording, locale }: { wording: Wording; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  if (wording.locale !== locale) return <p className="hint">{t("onlySpanish")}</p>;
  const isDraft = locale === "ay" && wording.beneath.some((one) => one.locale === "es");
  return isDraft ? <p className="hint">{t("spanishBeneath")}</p> : null;
}

/** The button that has a response judged now, with what it costs. */
async function Check({ attempt, item, locale }: Omit<Props, "also">) {
  const { settings } = attempt;
  const left = triesLeft(settings, item);
  if (left === null || item.content.item.interaction === "extended-text") return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz.check" });
  const { feedback } = settings;
  return (
    <>
      {feedback.timing === "interactive" && (
        <p className="hint">
          {t("tries", { left, penalty: formatPercent(feedback.penalty, locale) })}
        </p>
      )}
      <p className="check-now">
        <button type="submit" className="quiet-button" name="go" value="check">
          {t(item.checks.length > 0 ? "again" : "button")}
        </button>
      </p>
    </>
  );
}

/** What came of the last check, as far as the rules show it now. */
async function Judged(props: Omit<Props, "also"> & { wording: Wording }) {
  const { attempt, item, wording, locale } = props;
  const last = item.checks.at(-1);
  if (!last) return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const reviewed = reviewItem(
    { content: item.content, response: last.response, criteriaMet: null, credit: last.credit },
    shownDuring(attempt.settings, item),
  );
  return (
    <div className="judged">
      {reviewed.verdict && (
        <p className="credit" data-credit={reviewed.verdict}>
          {t(`outcome.credit.${reviewed.verdict}`)}
        </p>
      )}
      <OutcomeResponse reviewed={reviewed} wording={wording} locale={locale} />
      {reviewed.explanation && <Explanation wording={wording} locale={locale} />}
    </div>
  );
}
