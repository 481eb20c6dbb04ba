import { type Block, figureDiagrams, figureMaps, figureTimelines } from "@/curriculum";
import { Bars } from "./figures/bars";
import { DiagramDrawing } from "./figures/diagram-drawing";
import type { DrawnProps } from "./figures/drawn-props";
import { MapDrawing } from "./figures/map-drawing";
import { ThreeKinds } from "./figures/three-kinds";
import { TimelineDrawing } from "./figures/timeline-drawing";
import { type Edition, type LessonView, langIfForeign } from "./lesson-view";
import { plainTags } from "./terms";

type FigureBlock = Extract<Block, { kind: "figure" }>;
type FigureProps = { block: FigureBlock; name: string };

const alternativeId = (block: FigureBlock): string => `${block.id}-alternative`;

/** A figure with its caption; its description in words stands under it (FigureDescribed). */
export function FigureShown({ block, name, view }: FigureProps & { view: LessonView }) {
  const { words } = view.own;
  const captionId = `${block.id}-caption`;
  return (
    <figure>
      <Drawn
        block={block}
        language={view.own.language}
        label={(id) => words.text(`${name}.labels.${id}`)}
        labelledBy={captionId}
        describedBy={alternativeId(block)}
      />
      <figcaption id={captionId}>{words.rich(`${name}.caption`, plainTags)}</figcaption>
    </figure>
  );
}

/** Each figure by its own data; the kinds of drawing are few. */
function Drawn(props: DrawnProps & { block: FigureBlock; language: Edition["language"] }) {
  const { block, language, ...drawn } = props;
  const { figure } = block;
  switch (figure) {
    case "three-kinds":
      return <ThreeKinds {...drawn} />;
    case "allied-population":
      return <Bars {...drawn} language={language} />;
    case "highlands-map":
    case "feasts-map":
    case "recognition-map":
    case "alliance-map":
    case "chilean-members-map":
      return <MapDrawing {...drawn} map={figureMaps[figure]} />;
    case "border-timeline":
    case "world-timeline":
    case "tensions-timeline":
      return <TimelineDrawing {...drawn} timeline={figureTimelines[figure]} language={language} />;
    case "actors-levels":
    case "bonds-ladder":
    case "three-factors":
    case "levels-of-authority":
    case "partners-network":
    case "dual-paradiplomacy":
      return <DiagramDrawing {...drawn} diagram={figureDiagrams[figure]} />;
  }
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
