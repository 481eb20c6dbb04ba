import { getTranslations } from "next-intl/server";
import { formatNumber } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { textOf } from "./grade";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, longestText, scopedName } from "./response-fields";
import type { Wording } from "./wording";
import { Words } from "./words";

/** One line to type a number or a word into, with its unit beside. */
export async function TextEntry(props: {
  item: Extract<PublicItem, { interaction: "text-entry" }>;
  wording: Wording;
  response: Response | null;
  locale: Locale;
  scope?: string | undefined;
}) {
  const { item, wording, response, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  return (
    <label className="entry">
      <span className="entry-label">{t("yourAnswer")}</span>
      <input
        type="text"
        name={scopedName(fieldName.text(), props.scope)}
        defaultValue={textOf(response)}
        inputMode={item.kind === "number" ? "decimal" : "text"}
        maxLength={longestText["text-entry"]}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      {item.hasUnit && (
        <span className="entry-unit">
          <Words wording={wording} name="unit" />
        </span>
      )}
    </label>
  );
}

/** Several lines of own words; how many fit is said beforehand, not only when they are used up. */
export async function ExtendedText(props: {
  item: Extract<PublicItem, { interaction: "extended-text" }>;
  response: Response | null;
  locale: Locale;
  scope?: string | undefined;
}) {
  const { item, response, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const longest = longestText["extended-text"];
  const hint = `longest-${item.id}`;
  return (
    <>
      <label className="entry extended">
        <span className="entry-label">{t("yourAnswer")}</span>
        <textarea
          name={scopedName(fieldName.text(), props.scope)}
          defaultValue={textOf(response)}
          rows={8}
          maxLength={longest}
          aria-describedby={hint}
        />
      </label>
      <p className="hint" id={hint}>
        {t("longestText", { count: formatNumber(longest, locale, 0) })}
      </p>
    </>
  );
}
