import { getTranslations } from "next-intl/server";
import { formatNumber } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import type { ReviewedEntry, ReviewedText } from "./reviewed-detail";
import { Verdicts } from "./verdicts";
import type { Wording } from "./wording";
import { Words } from "./words";

/** What was typed into a field, and what would have counted. */
export async function OutcomeEntry(props: {
  entry: ReviewedEntry;
  wording: Wording;
  locale: Locale;
}) {
  const { entry, wording, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const judged = entry.right === null ? null : t(entry.right ? "partRight" : "partNotRight");
  const typed = {
    id: "typed",
    words: entry.text === "" ? t("notAnswered") : <q>{entry.text}</q>,
    right: entry.right,
    says: judged,
    feedback: entry.feedback,
  };
  return (
    <>
      {entry.text !== null && <Verdicts verdicts={[typed]} wording={wording} />}
      {entry.key !== null && (
        <p className="right-answer">
          {t("partWrong")}: <EntryKey entryKey={entry.key} {...{ wording, locale }} />
        </p>
      )}
    </>
  );
}

function EntryKey(props: {
  entryKey: NonNullable<ReviewedEntry["key"]>;
  wording: Wording;
  locale: Locale;
}) {
  const { entryKey: key, wording, locale } = props;
  if ("accepted" in key) {
    const forms = [...new Set(key.accepted.map((id) => wording.text.plain(`accepted.${id}`)))];
    return <span lang={wording.locale}>{forms.join(" · ")}</span>;
  }
  // As many places as an author would write; what a person reads is a number, not a binary fraction.
  const number = (value: number) => formatNumber(value, locale, 6);
  return (
    <>
      {number(key.value)}
      {key.tolerance > 0 && ` ± ${number(key.tolerance)}`}
      {key.hasUnit && (
        <>
          {" "}
          <Words wording={wording} name="unit" />
        </>
      )}
    </>
  );
}

/** An own text, the model answer, and what a reader of it looks at. */
export async function OutcomeText(props: { text: ReviewedText; wording: Wording; locale: Locale }) {
  const { text, wording, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const criteria = text.criteria.map(({ id, met }) => ({
    id,
    words: <Words wording={wording} name={`criteria.${id}`} />,
    right: met,
    says: met === null ? null : t(met ? "criterionMet" : "criterionMissed"),
    feedback: null,
  }));
  return (
    <>
      {text.text !== null && (
        <blockquote className="own-text">
          {text.text === "" ? t("notAnswered") : text.text}
        </blockquote>
      )}
      {text.model !== null && (
        <p className="model-answer">
          <strong>{t("model")}:</strong> <Words wording={wording} name={text.model} />
        </p>
      )}
      {criteria.length > 0 && (
        <>
          <p className="criteria-title">{t("criteria")}</p>
          <Verdicts verdicts={criteria} wording={wording} />
        </>
      )}
    </>
  );
}
