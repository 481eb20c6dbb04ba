import type { ReactNode } from "react";
import { type Block, type Credit, requireWork, STUDY } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { sourcesPath } from "./entry-paths";
import { joinList } from "./join-list";
import type { LessonTexts, LessonView } from "./lesson-view";

/** "1, 2 y 3", in the way of the page's language. */
export function listInWords(parts: readonly string[], t: LessonTexts): string {
  return joinList(parts, (before, last) => t("rests.and", { before, last }));
}

/** A work as the study gives it: authors and year. */
export function workInWords(id: string, t: LessonTexts): string {
  const { authors, year, letter = "" } = requireWork(id);
  return t("rests.work", { authors: listInWords(authors, t), year: `${year}${letter}` });
}

type View = Pick<LessonView, "locale" | "t">;

/** A work's name that leads to its entry among the sources. */
export function WorkLink({ id, view, children }: { id: string; view: View; children?: ReactNode }) {
  return (
    <a href={localePath(view.locale, sourcesPath(id))}>{children ?? workInWords(id, view.t)}</a>
  );
}

/** A character that no message has: it stands where a link goes, since messages hold none. */
const HERE = "\uE000";

/** A sentence of a message with a link in the place of its argument. */
function around(sentence: (argument: string) => string, link: ReactNode): ReactNode {
  const [before = "", after = ""] = sentence(HERE).split(HERE);
  return (
    <>
      {before}
      {link}
      {after}
    </>
  );
}

function CreditInWords({ credit, view }: { credit: Credit; view: View }): ReactNode {
  const { work, presents } = credit;
  const link = <WorkLink id={work} view={view} />;
  if (!presents) return link;
  return around((words) => view.t("rests.presents", { work: words, person: presents }), link);
}

/** Whom the study cites in a block's paragraphs, in a sentence; nothing where it cites nobody. */
function Cited({ credits, view }: { credits: readonly Credit[]; view: View }): ReactNode {
  const { t } = view;
  const [first, ...more] = credits;
  if (!first) return null;
  const links = credits.map((credit, index) => (
    <span key={`${credit.work} ${credit.presents}`}>
      {index > 0 && "; "}
      <CreditInWords credit={credit} view={view} />
    </span>
  ));
  return more.length > 0
    ? around((works) => t("rests.citesSeveral", { works }), links)
    : around((work) => t("rests.cites", { work }), links);
}

/** What a block rests on, closed until asked: paragraphs of the study, and whom the study cites there. */
export function Rests({ block, view }: { block: Block; view: View }) {
  const { paragraphs, credits } = block;
  const { t } = view;
  const cited = credits.filter(({ work }) => work !== STUDY);
  const list = listInWords(paragraphs.map(String), t);
  return (
    <details className="rests">
      <summary>{t("rests.ask")}</summary>
      <p className="asked">
        <WorkLink id={STUDY} view={view}>
          {t("rests.study", { count: paragraphs.length, list })}
        </WorkLink>{" "}
        {cited.length < credits.length && `${t("rests.authorsOwn")} `}
        <Cited credits={cited} view={view} />
      </p>
    </details>
  );
}
