import type { Boxes, FigureDiagram } from "@/curriculum";
import {
  bottomOf,
  boxOf,
  type Diagram,
  type DiagramBox,
  GAP,
  gridOf,
  type LabelWords,
  LINE,
  PADDING,
  WIDTH,
} from "./diagram";

/** Room for an arrow between two boxes. */
const ARROW = 22;
/** The edge that lines keep free: a stroke is half outside its path. */
const EDGE = 2;
const INNER = WIDTH - 2 * EDGE;

/** Lays a diagram out for the width of a phone; it is as high as its words need. */
export function layOutDiagram(diagram: FigureDiagram, words: LabelWords): Diagram {
  switch (diagram.form) {
    case "boxes":
      return boxes(diagram.boxes, words);
    case "steps":
      return steps(diagram.steps, words);
    case "hub":
      return hub(diagram, words);
    case "columns":
      return columns(diagram, words);
    case "factors":
      return factors(diagram, words);
  }
}

function finished(drawn: Partial<Diagram> & { boxes: readonly DiagramBox[] }): Diagram {
  const height = Math.ceil(Math.max(...drawn.boxes.map(bottomOf)) + EDGE);
  return { lines: [], arrows: [], ...drawn, width: WIDTH, height };
}

function boxes(trees: readonly Boxes[], words: LabelWords): Diagram {
  return finished({ boxes: stack(trees, words, { x: EDGE, y: EDGE, width: INNER }) });
}

type Place = { x: number; y: number; width: number };

function stack(trees: readonly Boxes[], words: LabelWords, place: Place): DiagramBox[] {
  const drawn: DiagramBox[] = [];
  let { y } = place;
  for (const tree of trees) {
    const [outer, ...inner] = nest(tree, words, { ...place, y });
    if (!outer) continue;
    drawn.push(outer, ...inner);
    y = bottomOf(outer) + GAP;
  }
  return drawn;
}

/** A box first, then what lies inside it: two side by side where these are only words. */
function nest({ label, inside }: Boxes, words: LabelWords, place: Place): DiagramBox[] {
  const own = boxOf(label, words(label), place);
  if (!inside || inside.length === 0) return [own];
  const room = {
    x: place.x + PADDING,
    y: place.y + PADDING + own.words.length * LINE + PADDING / 2,
    width: place.width - 2 * PADDING,
  };
  const isFlat = inside.every((box) => !box.inside) && inside.length > 1;
  const inner = isFlat
    ? gridOf(
        inside.map((box) => box.label),
        words,
        { ...room, columns: 2, gap: GAP },
      )
    : stack(inside, words, room);
  const bottom = Math.max(...inner.map(bottomOf)) + PADDING;
  return [{ ...own, height: bottom - place.y, tone: "open" }, ...inner];
}

/** How far each step stands right of the one below. */
const STEP = 14;

function steps(labels: readonly string[], words: LabelWords): Diagram {
  const width = INNER - (labels.length - 1) * STEP;
  const drawn: DiagramBox[] = [];
  let y = EDGE;
  for (const [above, label] of [...labels].reverse().entries()) {
    const x = EDGE + (labels.length - 1 - above) * STEP;
    const box = boxOf(label, words(label), { x, y, width }, above === 0 ? "strong" : "plain");
    drawn.push(box);
    y = bottomOf(box) + ARROW;
  }
  const arrows = drawn.slice(0, -1).map((box) => {
    const x = box.x + 2 * STEP;
    return `M${x} ${bottomOf(box) + ARROW}V${bottomOf(box) + 4}`;
  });
  return finished({ boxes: drawn, arrows });
}

/** The lane between the two columns of partners, where the trunk runs. */
const LANE = 24;

function hub(diagram: Extract<FigureDiagram, { form: "hub" }>, words: LabelWords): Diagram {
  const middle = boxOf(
    diagram.hub,
    words(diagram.hub),
    { x: EDGE + INNER * 0.15, y: EDGE, width: INNER * 0.7 },
    "strong",
  );
  const start = bottomOf(middle);
  const partners = gridOf(diagram.partners, words, {
    x: EDGE,
    y: start + ARROW,
    width: INNER,
    columns: 2,
    gap: LANE,
  });
  const branches = partners.map((box) => {
    const inner = box.x < WIDTH / 2 ? box.x + box.width : box.x;
    return { inner, y: box.y + box.height / 2 };
  });
  const trunk = `M${WIDTH / 2} ${start}V${Math.max(...branches.map(({ y }) => y))}`;
  const lines = branches.map(({ inner, y }) => `M${WIDTH / 2} ${y}H${inner}`);
  return finished({ boxes: [middle, ...partners], lines: [trunk, ...lines] });
}

function columns(diagram: Extract<FigureDiagram, { form: "columns" }>, words: LabelWords): Diagram {
  const whole = boxOf(
    diagram.whole,
    words(diagram.whole),
    { x: EDGE + INNER * 0.15, y: EDGE, width: INNER * 0.7 },
    "open",
  );
  const top = bottomOf(whole) + ARROW;
  const count = diagram.sides.length;
  const width = (INNER - GAP * (count - 1)) / count;
  const heads = diagram.sides.map(({ label }, index) => {
    const place = { x: EDGE + index * (width + GAP), y: top, width };
    return boxOf(label, words(label), place, "strong");
  });
  const height = Math.max(...heads.map((head) => head.height));
  const items = diagram.sides.flatMap(({ inside = [] }, index) =>
    gridOf(
      inside.map(({ label }) => label),
      words,
      { x: EDGE + index * (width + GAP), y: top + height + GAP, width, columns: 1, gap: GAP },
    ),
  );
  const arrows = heads.map((head) => {
    const x = head.x + head.width / 2;
    return `M${x} ${bottomOf(whole)}V${top - 4}`;
  });
  return finished({
    boxes: [whole, ...heads.map((head) => ({ ...head, height })), ...items],
    arrows,
  });
}

/** The rail at the right, which gathers what leads to the result. */
const RAIL = 20;

function factors(diagram: Extract<FigureDiagram, { form: "factors" }>, words: LabelWords): Diagram {
  const width = INNER - RAIL;
  const drawn = gridOf(diagram.factors, words, { x: EDGE, y: EDGE, width, columns: 1, gap: GAP });
  const top = Math.max(...drawn.map(bottomOf)) + ARROW;
  const result = boxOf(
    diagram.result,
    words(diagram.result),
    { x: EDGE, y: top, width: INNER },
    "strong",
  );
  const rail = EDGE + width + RAIL / 2;
  const middles = drawn.map((box) => box.y + box.height / 2);
  return finished({
    boxes: [...drawn, result],
    lines: middles.map((y) => `M${EDGE + width} ${y}H${rail}`),
    arrows: [`M${rail} ${Math.min(...middles)}V${top - 4}`],
  });
}
