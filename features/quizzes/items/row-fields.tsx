import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import type { Wording } from "./wording";

/** One row for each id with a select beside its words: the interactions order and match. */
export function Rows(props: {
  ids: readonly string[];
  rowWords: (id: string) => ReactNode;
  name: (id: string) => string;
  options: readonly (readonly string[])[];
  value: (id: string) => string | number | undefined;
  empty: string;
  kind: "order-row" | "match-row";
  wording: Wording;
  locale: Locale;
}) {
  return props.ids.map((id) => (
    <label className={props.kind} key={id}>
      <span>{props.rowWords(id)}</span>
      <select
        name={props.name(id)}
        defaultValue={props.value(id) ?? ""}
        lang={props.wording.locale}
      >
        <option value="" lang={props.locale}>
          {props.empty}
        </option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  ));
}
