import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import type { ItemText } from "./item-text";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName } from "./response-fields";

/** An item's words: in the reader's language, and in Spanish beneath where the Aymara is a draft. */
export type Wording = { text: ItemText; spanish: ItemText | null };

/** The fields of one interaction, filled with the response saved so far. Every one is a plain form control. */
export async function ItemFields(props: {
  item: PublicItem;
  wording: Wording;
  response: Response | null;
  locale: Locale;
}) {
  const { item, wording, response, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
      return <Choices item={item} wording={wording} response={response} />;
    case "order":
      return (
        <Rows
          ids={item.choices}
          rowWords={(id) => <Words wording={wording} name={`choices.${id}`} />}
          name={fieldName.place}
          options={item.choices.map((_, index) => [String(index + 1), String(index + 1)])}
          value={(id) => (response?.interaction === "order" ? response.places[id] : undefined)}
          empty={t("choosePlace")}
          kind="order-row"
        />
      );
    case "match":
      return (
        <Rows
          ids={item.sources}
          rowWords={(id) => <Words wording={wording} name={`sources.${id}`} />}
          name={fieldName.match}
          options={item.targets.map((id) => [id, bothLanguages(wording, `targets.${id}`)])}
          value={(id) => (response?.interaction === "match" ? response.pairs[id] : undefined)}
          empty={t("chooseOne")}
          kind="match-row"
        />
      );
    case "inline-choice":
      return (
        <Gaps
          {...{ item, wording, response }}
          empty={t("chooseOne")}
          label={(number) => t("gapLabel", { number })}
        />
      );
  }
}

/** An option of a select holds plain text only, so its Spanish stands behind it in brackets. */
function bothLanguages({ text, spanish }: Wording, key: string): string {
  const [own, es] = [text.plain(key), spanish?.plain(key)];
  return es === undefined || es === own ? own : `${own} (${es})`;
}

/** One text of an item, with its Spanish beneath where that is shown. */
export function Words({ wording, name }: { wording: Wording; name: string }) {
  const isOtherwise = wording.spanish?.plain(name) !== wording.text.plain(name);
  return (
    <>
      {wording.text.rich(name)}
      {wording.spanish && isOtherwise && (
        <span className="spanish-beneath" lang="es">
          {wording.spanish.rich(name)}
        </span>
      )}
    </>
  );
}

function Choices(props: {
  item: Extract<PublicItem, { interaction: "choice" | "multiple-choice" }>;
  wording: Wording;
  response: Response | null;
}) {
  const { item, wording, response } = props;
  const isOne = item.interaction === "choice";
  const isChosen = (id: string) =>
    response?.interaction === "choice"
      ? response.choice === id
      : response?.interaction === "multiple-choice" && response.choices.includes(id);
  return item.choices.map((id) => (
    <label className="choice" key={id}>
      <input
        type={isOne ? "radio" : "checkbox"}
        name={isOne ? fieldName.choice() : fieldName.choices()}
        value={id}
        defaultChecked={isChosen(id)}
      />
      <span>
        <Words wording={wording} name={`choices.${id}`} />
      </span>
    </label>
  ));
}

function Rows(props: {
  ids: readonly string[];
  rowWords: (id: string) => ReactNode;
  name: (id: string) => string;
  options: readonly (readonly string[])[];
  value: (id: string) => string | number | undefined;
  empty: string;
  kind: "order-row" | "match-row";
}) {
  return props.ids.map((id) => (
    <label className={props.kind} key={id}>
      <span>{props.rowWords(id)}</span>
      <select name={props.name(id)} defaultValue={props.value(id) ?? ""}>
        <option value="">{props.empty}</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  ));
}

function Gaps(props: {
  item: Extract<PublicItem, { interaction: "inline-choice" }>;
  wording: Wording;
  response: Response | null;
  empty: string;
  label: (number: number) => string;
}) {
  const { item, wording, response } = props;
  const given = response?.interaction === "inline-choice" ? response.gaps : {};
  const select = (gap: { id: string; choices: string[] }, index: number) => (
    <select
      key={gap.id}
      className="gap"
      name={fieldName.gap(gap.id)}
      aria-label={props.label(index + 1)}
      defaultValue={given[gap.id] ?? ""}
    >
      <option value="">{props.empty}</option>
      {gap.choices.map((id) => (
        <option key={id} value={id}>
          {bothLanguages(wording, `choices.${gap.id}.${id}`)}
        </option>
      ))}
    </select>
  );
  const controls = item.gaps.map(
    (gap, index) => [`gap-${gap.id}`, () => select(gap, index)] as const,
  );
  // In the Spanish beneath, a gap is only a gap: the control stands once.
  const blanks = item.gaps.map((gap) => [`gap-${gap.id}`, () => "…"] as const);
  return (
    <>
      <p className="gap-text">{wording.text.rich("text", Object.fromEntries(controls))}</p>
      {wording.spanish && (
        <p className="spanish-beneath" lang="es">
          {wording.spanish.rich("text", Object.fromEntries(blanks))}
        </p>
      )}
    </>
  );
}
