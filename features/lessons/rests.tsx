import { type Block, type Credit, requireWork } from "@/curriculum";
import { joinList } from "./join-list";
import type { LessonTexts } from "./lesson-view";

/** The study itself: credits to it are the authors' own positions. */
export const STUDY = "aranda-salinas-2017";

/** "1, 2 y 3", in the way of the page's language. */
export function listInWords(parts: readonly string[], t: LessonTexts): string {
  return joinList(parts, (before, last) => t("rests.and", { before, last }));
}

/** A work as the study gives it: authors and year. */
export function workInWords(id: string, t: LessonTexts): string {
  const work = requireWork(id);
  return t("rests.work", { authors: listInWords(work.authors, t), year: String(work.year) });
}

function creditInWords({ work, presents }: Credit, t: LessonTexts): string {
  const words = workInWords(work, t);
  return presents ? t("rests.presents", { work: words, person: presents }) : words;
}

/** What a block rests on, in sentences: paragraphs of the study, and whom the study cites there. */
function restsInWords(block: Pick<Block, "paragraphs" | "credits">, t: LessonTexts): string {
  const { paragraphs, credits } = block;
  const cited = credits
    .filter(({ work }) => work !== STUDY)
    .map((credit) => creditInWords(credit, t));
  const [first, ...more] = cited;
  const sentences = [
    t("rests.study", {
      count: paragraphs.length,
      list: listInWords(paragraphs.map(String), t),
    }),
  ];
  if (cited.length < credits.length) sentences.push(t("rests.authorsOwn"));
  if (first && more.length === 0) sentences.push(t("rests.cites", { work: first }));
  if (more.length > 0) sentences.push(t("rests.citesSeveral", { works: cited.join("; ") }));
  return sentences.join(" ");
}

/** What a block rests on, closed until asked. */
export function Rests({ block, t }: { block: Block; t: LessonTexts }) {
  return (
    <details className="rests">
      <summary>{t("rests.ask")}</summary>
      <p className="asked">{restsInWords(block, t)}</p>
    </details>
  );
}
