import type { FigureDiagram } from "@/curriculum";
import { type DiagramBox, LINE, PADDING, SIZE } from "./diagram";
import type { DrawnProps } from "./drawn-props";
import { layOutDiagram } from "./lay-out-diagram";

/** A diagram of boxes and lines. Its colours are classes, so that it follows theme and print. */
export function DiagramDrawing(props: DrawnProps & { diagram: FigureDiagram }) {
  const { diagram, label, labelledBy, describedBy } = props;
  const { width, height, boxes, lines, dots, arrows } = layOutDiagram(diagram, label);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice.
    <svg
      className="diagram"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {boxes.map((box) => (
        <WordsInBox key={box.label} box={box} />
      ))}
      {[...lines, ...arrows].map((path) => (
        <path key={path} className="diagram-line" d={path} />
      ))}
      {dots.map((path) => (
        <path key={path} className="diagram-line loose" d={path} />
      ))}
      {arrows.map((path) => (
        <path key={path} className="diagram-head" d={headOf(path)} />
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
  // What holds others has its words at the top, the rest in their middle.
  const holds = tone === "open" || tone === "band";
  const above = holds ? PADDING : (height - words.length * LINE) / 2;
  const across = wordsAt(box);
  return (
    <g className={`diagram-box ${tone}`}>
      <rect x={x} y={y} width={width} height={height} rx={tone === "band" ? 0 : 6} />
      <text>
        {words.map((line, index) => (
          <tspan key={line} x={across} y={y + above + index * LINE + SIZE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Where the words of a box stand: in its middle, or at its left, a band's further in for the way past it. */
function wordsAt({ x, width, tone }: DiagramBox): number {
  switch (tone) {
    case "band":
      return x + 4 * PADDING;
    case "heading":
      return x + PADDING;
    case "strong":
    case "plain":
    case "open":
    case "dotted":
    case "note":
      return x + width / 2;
  }
}
