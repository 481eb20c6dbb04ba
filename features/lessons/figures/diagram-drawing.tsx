import type { FigureDiagram } from "@/curriculum";
import { type DiagramBox, LINE, PADDING, SIZE } from "./diagram";
import type { DrawnProps } from "./drawn-props";
import { layOutDiagram } from "./lay-out-diagram";

/** A diagram of boxes and lines. Its colours are classes, so that it follows theme and print. */
export function DiagramDrawing(props: DrawnProps & { diagram: FigureDiagram }) {
  const { diagram, label, labelledBy, describedBy } = props;
  const { width, height, boxes, lines, arrows } = layOutDiagram(diagram, label);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice.
    <svg
      className="diagram"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {[...lines, ...arrows].map((path) => (
        <path key={path} className="diagram-line" d={path} />
      ))}
      {arrows.map((path) => (
        <path key={path} className="diagram-head" d={headOf(path)} />
      ))}
      {boxes.map((box) => (
        <WordsInBox key={box.label} box={box} />
      ))}
    </svg>
  );
}

/** The head of an arrow that runs straight up or down: its path ends in `V` and a height. */
function headOf(path: string): string {
  const [, x, from, to] = (path.match(/^M([\d.]+) ([\d.]+)V([\d.]+)$/) ?? []).map(Number);
  if (x === undefined || from === undefined || to === undefined) {
    throw new Error(`an arrow runs straight up or down: ${path}`);
  }
  const back = to > from ? -8 : 8;
  return `M${x - 5} ${to + back}L${x} ${to}L${x + 5} ${to + back}`;
}

function WordsInBox({ box }: { box: DiagramBox }) {
  const { x, y, width, height, words, tone } = box;
  // What holds other boxes has its words at the top, the others in their middle.
  const above = tone === "open" ? PADDING : (height - words.length * LINE) / 2;
  return (
    <g className={`diagram-box ${tone}`}>
      <rect x={x} y={y} width={width} height={height} rx="6" />
      <text>
        {words.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={y + above + index * LINE + SIZE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
