import type { FigureDiagram, Flight, WithMore } from "@/curriculum";
import {
  ARROW,
  bottomOf,
  boxOf,
  type Diagram,
  type DiagramBox,
  diagramOf,
  EDGE,
  GAP,
  gridOf,
  INNER,
  type LabelWords,
  PADDING,
  type Place,
  WIDTH,
} from "./diagram";
import { layOutBoxes } from "./lay-out-boxes";
import { layOutLevels } from "./lay-out-levels";

/** Lays a diagram out for the width of a phone; it is as high as its words need. */
export function layOutDiagram(diagram: FigureDiagram, words: LabelWords): Diagram {
  switch (diagram.form) {
    case "boxes":
      return layOutBoxes(diagram.boxes, words);
    case "levels":
      return layOutLevels(diagram, words);
    case "steps":
      return steps(diagram.flights, words);
    case "hub":
      return hub(diagram, words);
    case "sides":
      return sides(diagram, words);
    case "factors":
      return factors(diagram, words);
  }
}

/** How far each step stands right of the one below. */
const STEP = 14;

/** Flights of steps, the first lowest; above each flight stands what its order is. */
function steps(flights: readonly Flight[], words: LabelWords): Diagram {
  const count = flights.flatMap((flight) => flight.steps).length;
  const width = INNER - (count - 1) * STEP;
  const boxes: DiagramBox[] = [];
  const arrows: string[] = [];
  let [y, below] = [EDGE, count];
  for (const { label, steps: labels } of [...flights].reverse()) {
    const note = boxOf(label, words(label), { x: EDGE, y, width: INNER }, "heading");
    boxes.push(note);
    y = bottomOf(note);
    for (const step of [...labels].reverse()) {
      below -= 1;
      const box = boxOf(step, words(step), { x: EDGE + below * STEP, y, width });
      boxes.push(box);
      y = bottomOf(box) + ARROW;
      const x = box.x + 2 * STEP;
      if (step !== labels[0]) arrows.push(`M${x} ${y}V${bottomOf(box) + 4}`);
    }
    y -= ARROW - GAP;
  }
  return diagramOf({ boxes, arrows });
}

/** The lane between the two columns of partners, where the trunk runs. */
const LANE = 28;

function hub(diagram: Extract<FigureDiagram, { form: "hub" }>, words: LabelWords): Diagram {
  const [middle, more] = withMore(diagram.hub, words, {
    x: EDGE + INNER * 0.15,
    y: EDGE,
    width: INNER * 0.7,
  });
  const width = (INNER - LANE) / 2;
  const columns = diagram.partners.map(({ label, members, loose }, index) => {
    const place = { x: EDGE + index * (width + LANE), y: bottomOf(middle) + GAP, width };
    const name = boxOf(label, words(label), place, "note");
    const boxes = gridOf(members, words, { ...place, y: bottomOf(name), columns: 1, gap: GAP });
    const inner = index === 0 ? place.x + width : place.x;
    const lines = boxes.map((box) => `M${WIDTH / 2} ${box.y + box.height / 2}H${inner}`);
    return { boxes: [name, ...boxes], lines, loose };
  });
  const ends = columns.flatMap(({ boxes }) => boxes.slice(1).map((box) => box.y + box.height / 2));
  const linesOf = (loose: boolean) =>
    columns.flatMap((column) => ((column.loose ?? false) === loose ? column.lines : []));
  return diagramOf({
    boxes: [middle, more, ...columns.flatMap(({ boxes }) => boxes)],
    lines: [`M${WIDTH / 2} ${bottomOf(middle)}V${Math.max(...ends)}`, ...linesOf(false)],
    dots: linesOf(true),
  });
}

function sides(diagram: Extract<FigureDiagram, { form: "sides" }>, words: LabelWords): Diagram {
  const { sides: all, joint } = diagram;
  const row = (labels: readonly string[], y: number, tone: DiagramBox["tone"]) =>
    gridOf(labels, words, { x: EDGE, y, width: INNER, columns: all.length, gap: GAP }).map(
      (box) => ({ ...box, tone }),
    );
  const heads = row(
    all.map(({ label }) => label),
    EDGE,
    "strong",
  );
  const purposes = row(
    all.map(({ purpose }) => purpose),
    lowest(heads),
    "note",
  );
  const examples = all.flatMap(({ examples: labels }, index) => {
    const head = heads[index];
    if (!head) return [];
    const place = { x: head.x, y: lowest(purposes), width: head.width };
    return gridOf(labels, words, { ...place, columns: 1, gap: GAP });
  });
  const top = lowest(examples) + ARROW;
  const band = boxOf(joint, words(joint), { x: EDGE, y: top, width: INNER }, "strong");
  const lines = heads.map((head) => {
    const column = examples.filter(({ x }) => x === head.x);
    return `M${head.x + head.width / 2} ${lowest(column)}V${top}`;
  });
  return diagramOf({ boxes: [...heads, ...purposes, ...examples, band], lines });
}

const lowest = (boxes: readonly DiagramBox[]): number => Math.max(...boxes.map(bottomOf));

/** The rail at the right, which gathers what leads to the result. */
const RAIL = 20;

function factors(diagram: Extract<FigureDiagram, { form: "factors" }>, words: LabelWords): Diagram {
  const width = INNER - RAIL;
  const outer: DiagramBox[] = [];
  const inner: DiagramBox[] = [];
  for (const factor of diagram.factors) {
    const y = outer.length > 0 ? lowest(outer) + GAP : EDGE;
    const [box, more] = withMore(factor, words, { x: EDGE, y, width });
    outer.push(box);
    inner.push(more);
  }
  const place = { x: EDGE, y: lowest(outer) + ARROW, width: INNER };
  const result = boxOf(diagram.result, words(diagram.result), place, "strong");
  const rail = EDGE + width + RAIL / 2;
  const middles = outer.map((box) => box.y + box.height / 2);
  return diagramOf({
    boxes: [...outer, ...inner, result],
    lines: middles.map((y) => `M${EDGE + width} ${y}H${rail}`),
    arrows: [`M${rail} ${Math.min(...middles)}V${place.y - 4}`],
  });
}

/** A box with its words above and, inside it, the words that say more. */
function withMore(
  { label, more }: WithMore,
  words: LabelWords,
  place: Place,
): [DiagramBox, DiagramBox] {
  const box = boxOf(label, words(label), place, "open");
  const inside = { ...place, y: bottomOf(box) - 2 * PADDING };
  const note = boxOf(more, words(more), inside, "note");
  return [{ ...box, height: bottomOf(note) - place.y }, note];
}
