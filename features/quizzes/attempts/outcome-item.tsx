import { getTranslations } from "next-intl/server";
import { formatNumber } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { creditBand } from "../items/grade";
import { OutcomeResponse } from "../items/outcome-response";
import { completeness } from "../items/response";
import { reviewItem } from "../items/reviewed-item";
import { type Wording, wordingOf } from "../items/wording";
import { Words } from "../items/words";
import type { Attempt, AttemptItem } from "./attempt.store";
import { reviewables } from "./quiz-settings";

/** One item after the attempt: what was given, what it earned, why, and the block that teaches it. */
export async function OutcomeItem(props: { attempt: Attempt; item: AttemptItem; locale: Locale }) {
  const { attempt, item, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const wording = wordingOf(item, locale, null);
  const { item: structure } = item.content;
  const credit = item.credit ?? 0;
  const answered = { ...item, criteriaMet: null };
  const reviewed = reviewItem(answered, new Set(reviewables));
  const isOpen = completeness(structure, item.response) === "empty";
  const band = creditBand(credit);
  return (
    <li id={`item-${item.position}`}>
      <h2 className="prompt">
        <Words wording={wording} name="prompt" />
      </h2>
      <p className="credit" data-credit={band}>
        {t(`outcome.credit.${isOpen ? "open" : band}`)} ·{" "}
        {t("outcome.points", { points: formatNumber(credit, locale, 2) })}
        {item.language && item.language !== locale && (
          <span className="hint">
            {" "}
            · {t("outcome.given", { language: languages(item.language) })}
          </span>
        )}
      </p>
      <OutcomeResponse reviewed={reviewed} wording={wording} locale={locale} />
      {band !== "full" && <p className="hint">{t(`rules.${structure.interaction}`)}</p>}
      <Why wording={wording} title={t("outcome.why")} />
      <p>
        <a href={`${localePath(locale, `/lessons/${attempt.quiz}`)}#${structure.block}`}>
          {t("outcome.readAgain")}
        </a>
      </p>
    </li>
  );
}

function Why({ wording, title }: { wording: Wording; title: string }) {
  return (
    <p className="explanation">
      <strong>{title}:</strong> <Words wording={wording} name="explanation" />
    </p>
  );
}
