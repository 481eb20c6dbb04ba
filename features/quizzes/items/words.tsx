import type { ReactNode } from "react";
import type { Wording } from "./wording";

type Tags = Record<string, (words: ReactNode) => ReactNode>;

/** One text of an item, with the second language beneath where that is shown and says something else. */
export function Words({ wording, name }: { wording: Wording; name: string }) {
  const { text, locale, second } = wording;
  const isOtherwise = second?.text.plain(name) !== text.plain(name);
  return (
    <>
      <span lang={locale}>{text.rich(name)}</span>
      {second && isOtherwise && (
        <span className="beneath" lang={second.locale}>
          {second.text.rich(name)}
        </span>
      )}
    </>
  );
}

/** Words that may hold plain text only, as an option of a select: the second language stands behind in brackets. */
export function plainWords({ text, second }: Wording, name: string): string {
  const [own, other] = [text.plain(name), second?.text.plain(name)];
  return other === undefined || other === own ? own : `${own} (${other})`;
}

/**
 * An item's text with something in the place of its tags; in the second language beneath, the tags are shown
 * without controls, so that each control stands once.
 */
export function Passage(props: {
  wording: Wording;
  className: string;
  tags: Tags;
  beneathTags: Tags;
}) {
  const { text, locale, second } = props.wording;
  return (
    <>
      <p className={props.className} lang={locale}>
        {text.rich("text", props.tags)}
      </p>
      {second && (
        <p className="beneath" lang={second.locale}>
          {second.text.rich("text", props.beneathTags)}
        </p>
      )}
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
