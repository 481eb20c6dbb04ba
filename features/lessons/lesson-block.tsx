import type { ReactNode } from "react";
import type { Block } from "@/curriculum";
import { FigureDescribed, FigureInWords, FigureShown } from "./figure";
import { keptTogether } from "./kept-together";
import type { Edition, LessonView } from "./lesson-view";
import { Asked } from "./others";
import { Rests } from "./rests";
import { LessonTable } from "./table";
import { openingTags, plainTags } from "./terms";
import { keysOfBlock, lessonFile, stateOfTexts } from "./text-state";

/** One block of a lesson: its words, table or figure, what it rests on, and itself in the other languages. */
export function LessonBlock(props: { view: LessonView; section: string; block: Block }) {
  const { view, section, block } = props;
  const say = (edition: Edition): ReactNode => (
    <BlockWords {...props} edition={edition} isOwn={edition === view.own} />
  );
  return (
    <Asked
      view={view}
      id={block.id}
      say={say}
      state={stateOfTexts(lessonFile(view.lesson), keysOfBlock(section, block))}
      rests={
        <>
          {block.kind === "figure" && (
            <FigureDescribed block={block} name={`sections.${section}.${block.id}`} view={view} />
          )}
          {block.kind !== "context" && <Rests block={block} view={view} />}
        </>
      }
    />
  );
}

/** A paragraph's words; only in the page's own edition do terms open. */
const proseOf = ({ words }: Edition, key: string, isOwn: boolean) =>
  isOwn ? keptTogether(words.rich(key, openingTags)) : words.rich(key, plainTags);

function BlockWords(props: {
  view: LessonView;
  section: string;
  block: Block;
  edition: Edition;
  isOwn: boolean;
}) {
  const { view, section, block, edition, isOwn } = props;
  const key = `sections.${section}.${block.id}`;
  switch (block.kind) {
    case "prose":
      return <p>{proseOf(edition, key, isOwn)}</p>;
    case "context":
      return (
        <div className="context">
          <p>{proseOf(edition, `${key}.text`, isOwn)}</p>
          <p className="hint">
            {view.t("context.outside")} {edition.words.rich(`${key}.source`, plainTags)}
          </p>
        </div>
      );
    case "table":
      return <LessonTable block={block} name={key} edition={edition} />;
    case "figure":
      return isOwn ? (
        <FigureShown block={block} name={key} view={view} />
      ) : (
        <FigureInWords block={block} name={key} edition={edition} own={view.own} />
      );
  }
}
