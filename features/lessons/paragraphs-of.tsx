import type { LessonTexts } from "./lesson-view";
import { listInWords } from "./rests";

/**
 * The study's paragraphs that an entry rests on, in a sentence.
 *
 * @param props.numbers at least one; each may bring what is said of it: "28 (p. 56)"
 */
export function ParagraphsOf(props: { numbers: readonly (number | string)[]; t: LessonTexts }) {
  const { numbers, t } = props;
  const list = listInWords(numbers.map(String), t);
  return <p className="hint">{t("entries.paragraphs", { count: numbers.length, list })}</p>;
}
