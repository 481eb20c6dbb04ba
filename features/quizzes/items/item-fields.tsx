import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { Choices } from "./choice-fields";
import { Gaps } from "./gap-fields";
import { Hottext } from "./hottext-fields";
import { MapChoice } from "./map-fields";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, scopedName } from "./response-fields";
import { Rows } from "./row-fields";
import { ExtendedText, TextEntry } from "./text-fields";
import type { Wording } from "./wording";
import { plainWords, Words } from "./words";

/** The fields of one interaction, filled with the response saved so far. Every one is a plain form control. */
export async function ItemFields(props: {
  item: PublicItem;
  wording: Wording;
  response: Response | null;
  locale: Locale;
  /** Tells the items apart where several stand in one form. */
  scope?: string;
}) {
  const { item, wording, response, locale, scope } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const shared = { wording, response, locale, scope };
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
      return <Choices item={item} {...{ wording, response, scope }} />;
    case "order":
      return (
        <Rows
          ids={item.choices}
          rowWords={(id) => <Words wording={wording} name={`choices.${id}`} />}
          name={(id) => scopedName(fieldName.place(id), scope)}
          options={item.choices.map((_, index) => [String(index + 1), String(index + 1)])}
          value={(id) => (response?.interaction === "order" ? response.places[id] : undefined)}
          empty={t("choosePlace")}
          kind="order-row"
          {...{ wording, locale }}
        />
      );
    case "match":
      return (
        <Rows
          ids={item.sources}
          rowWords={(id) => <Words wording={wording} name={`sources.${id}`} />}
          name={(id) => scopedName(fieldName.match(id), scope)}
          options={item.targets.map((id) => [id, plainWords(wording, `targets.${id}`)])}
          value={(id) => (response?.interaction === "match" ? response.pairs[id] : undefined)}
          empty={t("chooseOne")}
          kind="match-row"
          {...{ wording, locale }}
        />
      );
    case "inline-choice":
    case "gap-match":
      return <Gaps item={item} {...shared} />;
    case "text-entry":
      return <TextEntry item={item} {...shared} />;
    case "hottext":
      return <Hottext item={item} {...{ wording, response, scope }} />;
    case "map-choice":
      return <MapChoice item={item} {...{ wording, response, scope }} />;
    case "extended-text":
      return <ExtendedText item={item} {...{ response, locale, scope }} />;
  }
}
