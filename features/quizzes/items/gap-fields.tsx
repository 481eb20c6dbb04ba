import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, scopedName } from "./response-fields";
import type { Wording } from "./wording";
import { Passage, plainWords, tagsFor, Words } from "./words";

type GapItem = Extract<PublicItem, { interaction: "inline-choice" | "gap-match" }>;

/** What each gap can be filled with: its own choices, or the pool that all gaps share. */
function gapsOf(item: GapItem): { id: string; options: { id: string; key: string }[] }[] {
  switch (item.interaction) {
    case "inline-choice":
      return item.gaps.map((gap) => ({
        id: gap.id,
        options: gap.choices.map((id) => ({ id, key: `choices.${gap.id}.${id}` })),
      }));
    case "gap-match":
      return item.gaps.map((id) => ({
        id,
        options: item.choices.map((choice) => ({ id: choice, key: `choices.${choice}` })),
      }));
  }
}

/** A text with a select in each of its gaps; a pool of words is listed above it, to be read before. */
export async function Gaps(props: {
  item: GapItem;
  wording: Wording;
  response: Response | null;
  locale: Locale;
  scope?: string | undefined;
}) {
  const { item, wording, response, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const given = response !== null && "gaps" in response ? response.gaps : {};
  const gaps = gapsOf(item);
  const ids = gaps.map(({ id }) => id);
  const control = (id: string, index: number) => (
    <select
      key={id}
      className="gap"
      name={scopedName(fieldName.gap(id), props.scope)}
      aria-label={t("gapLabel", { number: index + 1 })}
      defaultValue={given[id] ?? ""}
      lang={locale}
    >
      <option value="">{t("chooseOne")}</option>
      {gaps[index]?.options.map((option) => (
        <option key={option.id} value={option.id} lang={wording.locale}>
          {plainWords(wording, option.key)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {item.interaction === "gap-match" && (
        <ul className="pool" aria-label={t("pool")}>
          {item.choices.map((id) => (
            <li key={id}>
              <Words wording={wording} name={`choices.${id}`} />
            </li>
          ))}
        </ul>
      )}
      <Passage
        wording={wording}
        className="gap-text"
        tags={tagsFor("gap", ids, control)}
        beneathTags={tagsFor("gap", ids, () => "…")}
      />
    </>
  );
}
