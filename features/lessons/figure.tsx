import type { Block } from "@/curriculum";
import { type Edition, type LessonView, langIfForeign } from "./lesson-view";
import { plainTags } from "./terms";
import { ThreeKinds } from "./three-kinds";

type FigureBlock = Extract<Block, { kind: "figure" }>;
type FigureProps = { block: FigureBlock; name: string };

const alternativeId = (block: FigureBlock): string => `${block.id}-alternative`;

/** A figure with its caption; its description in words stands under it (FigureDescribed). */
export function FigureShown({ block, name, view }: FigureProps & { view: LessonView }) {
  const { words } = view.own;
  const captionId = `${block.id}-caption`;
  const label = (id: string) => words.text(`${name}.labels.${id}`);
  return (
    <figure>
      <ThreeKinds label={label} labelledBy={captionId} describedBy={alternativeId(block)} />
      <figcaption id={captionId}>{words.rich(`${name}.caption`, plainTags)}</figcaption>
    </figure>
  );
}

/** What a figure shows, in words, closed until asked. */
export function FigureDescribed({ block, name, view }: FigureProps & { view: LessonView }) {
  return (
    <details className="description">
      <summary>{view.t("figure.describe")}</summary>
      <p className="asked" id={alternativeId(block)} lang={langIfForeign(view)}>
        {view.own.words.rich(`${name}.alternative`, plainTags)}
      </p>
    </details>
  );
}

/** The same figure in another language: its caption, its labels beside those drawn, its description. */
export function FigureInWords(props: FigureProps & { edition: Edition; own: Edition }) {
  const { block, name, edition, own } = props;
  return (
    <>
      <p>
        <strong>{edition.words.rich(`${name}.caption`, plainTags)}</strong>
      </p>
      <ul className="labels">
        {block.labels.map((id) => (
          <li key={id}>
            <span lang={own.language}>{own.words.text(`${name}.labels.${id}`)}</span>
            {" → "}
            {edition.words.text(`${name}.labels.${id}`)}
          </li>
        ))}
      </ul>
      <p>{edition.words.rich(`${name}.alternative`, plainTags)}</p>
    </>
  );
}
