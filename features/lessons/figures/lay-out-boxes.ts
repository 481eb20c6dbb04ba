import type { Boxes } from "@/curriculum";
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
  LINE,
  PADDING,
  type Place,
} from "./diagram";

type Drawn = { boxes: DiagramBox[]; arrows: string[] };

/** Boxes under one another, each around what is part of it. */
export function layOutBoxes(trees: readonly Boxes[], words: LabelWords): Diagram {
  return diagramOf(stack(trees, words, { x: EDGE, y: EDGE, width: INNER }));
}

function stack(trees: readonly Boxes[], words: LabelWords, place: Place): Drawn {
  const drawn: Drawn = { boxes: [], arrows: [] };
  let { y } = place;
  for (const tree of trees) {
    const { boxes, arrows, bottom } = nest(tree, words, { ...place, y });
    drawn.boxes.push(...boxes);
    drawn.arrows.push(...arrows);
    y = bottom + GAP;
    if (tree.leads) {
      const arrow = leading(tree.leads, words, { ...place, y: bottom });
      drawn.boxes.push(arrow.note);
      drawn.arrows.push(arrow.path);
      y = arrow.bottom;
    }
  }
  return drawn;
}

/** An arrow down from a box that ends at `y`, with its words at the right. */
function leading(label: string, words: LabelWords, { x, y, width }: Place) {
  const from = x + width / 5;
  const note = boxOf(
    label,
    words(label),
    { x: from + PADDING, y: y + 2, width: width - width / 5 - PADDING },
    "heading",
  );
  const bottom = Math.max(bottomOf(note) + 2, y + ARROW);
  return { note, path: `M${from} ${y}V${bottom - 3}`, bottom };
}

/** A box first, then what lies inside it: two side by side where these are only words. */
function nest(tree: Boxes, words: LabelWords, place: Place): Drawn & { bottom: number } {
  const { label, inside = [], apart } = tree;
  const own = boxOf(label, words(label), place, apart ? "dotted" : "plain");
  if (inside.length === 0) return { boxes: [own], arrows: [], bottom: bottomOf(own) };
  const room = {
    x: place.x + PADDING,
    y: place.y + PADDING + own.words.length * LINE + PADDING / 2,
    width: place.width - 2 * PADDING,
  };
  const inner = isFlat(inside) ? flat(inside, words, room) : stack(inside, words, room);
  const bottom = Math.max(...inner.boxes.map(bottomOf)) + PADDING;
  const outer: DiagramBox = { ...own, height: bottom - place.y, tone: "open" };
  return { boxes: [outer, ...inner.boxes], arrows: inner.arrows, bottom };
}

function isFlat(inside: readonly Boxes[]): boolean {
  return inside.length > 1 && inside.every((box) => !box.inside && !box.leads);
}

function flat(inside: readonly Boxes[], words: LabelWords, room: Place): Drawn {
  const labels = inside.map(({ label }) => label);
  return { boxes: gridOf(labels, words, { ...room, columns: 2, gap: GAP }), arrows: [] };
}
