import type { ReactNode } from "react";
import type { Wording } from "./wording";

type Tags = Record<string, (words: ReactNode) => ReactNode>;

/** One text of an item, with the languages beneath that say something else than what stands above. */
export function Words({ wording, name }: { wording: Wording; name: string }) {
  const { text, locale, beneath } = wording;
  const others = beneath.filter((other) => other.text.plain(name) !== text.plain(name));
  return (
    <>
      <span lang={locale}>{text.rich(name)}</span>
      {others.map((other) => (
        <span key={other.locale} className="beneath" lang={other.locale}>
          {other.text.rich(name)}
        </span>
      ))}
    </>
  );
}

/** Words that may hold plain text only, as an option of a select: the other languages stand behind in brackets. */
export function plainWords({ text, beneath }: Wording, name: string): string {
  const own = text.plain(name);
  const others = beneath.map((other) => other.text.plain(name)).filter((words) => words !== own);
  return others.length === 0 ? own : `${own} (${[...new Set(others)].join(" · ")})`;
}

/**
 * An item's text with something in the place of its tags; in the languages beneath, the tags are shown
 * without controls, so that each control stands once.
 */
export function Passage(props: {
  wording: Wording;
  className: string;
  tags: Tags;
  beneathTags: Tags;
}) {
  const { text, locale, beneath } = props.wording;
  return (
    <>
      <p className={props.className} lang={locale}>
        {text.rich("text", props.tags)}
      </p>
      {beneath.map((other) => (
        <p key={other.locale} className="beneath" lang={other.locale}>
          {other.text.rich("text", props.beneathTags)}
        </p>
      ))}
    </>
  );
}

/** Tags "prefix-id" of a text, each with what stands in its place. */
export function tagsFor(
  prefix: "gap" | "hot",
  ids: readonly string[],
  show: (id: string, index: number, words: ReactNode) => ReactNode,
): Tags {
  return Object.fromEntries(
    ids.map((id, index) => [`${prefix}-${id}`, (words: ReactNode) => show(id, index, words)]),
  );
}
