import { labelLines } from "@/ui/drawing/label-lines";

/** A diagram laid out, in units of its drawing: about one a pixel on a phone. */
export type Diagram = {
  width: number;
  height: number;
  boxes: readonly DiagramBox[];
  /** Lines between boxes, as paths of an SVG. */
  lines: readonly string[];
  /** Lines of a looser tie. */
  dots: readonly string[];
  /** Lines that run straight up or down and end in an arrow's head. */
  arrows: readonly string[];
};

export type DiagramBox = {
  /** The label's id. */
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The words on the lines they take. */
  words: readonly string[];
  tone: Tone;
};

/**
 * The one that matters most is strong; what holds others is open, its words at its top; what is of another
 * whole is dotted; a note is words without a box; a heading the same at the left; a band is a stripe across,
 * its words at its top left.
 */
export type Tone = "strong" | "plain" | "open" | "dotted" | "note" | "heading" | "band";

/** A label's words by its id. */
export type LabelWords = (id: string) => string;

/** Where a box begins, and how wide it is: its words tell how high. */
export type Place = { x: number; y: number; width: number };

export const WIDTH = 328;
/** Of the font and of its lines; ui/css/diagram.css has the same. */
export const SIZE = 13;
export const LINE = 17;
/** Inside a box, between its edge and its words. */
export const PADDING = 8;
/** Between boxes that nothing joins. */
export const GAP = 8;
/** Room for an arrow between two boxes. */
export const ARROW = 22;
/** The edge that lines keep free: half of a stroke is outside its path. */
export const EDGE = 2;
export const INNER = WIDTH - 2 * EDGE;

/** A box as high as its words need. */
export function boxOf(
  label: string,
  words: string,
  place: Place,
  tone: Tone = "plain",
): DiagramBox {
  const lines = labelLines(words, place.width - 2 * PADDING, SIZE);
  return { label, ...place, height: lines.length * LINE + 2 * PADDING, words: lines, tone };
}

/** Where a box ends below. */
export function bottomOf({ y, height }: Pick<DiagramBox, "y" | "height">): number {
  return y + height;
}

/** Boxes side by side in rows of `columns`, those of a row equally high. */
export function gridOf(
  labels: readonly string[],
  words: LabelWords,
  { x, y, width, columns, gap }: Place & { columns: number; gap: number },
): DiagramBox[] {
  const each = (width - gap * (columns - 1)) / columns;
  const boxes: DiagramBox[] = [];
  let top = y;
  for (let first = 0; first < labels.length; first += columns) {
    const row = labels
      .slice(first, first + columns)
      .map((id, index) =>
        boxOf(id, words(id), { x: x + index * (each + gap), y: top, width: each }),
      );
    const height = Math.max(...row.map((box) => box.height));
    boxes.push(...row.map((box) => ({ ...box, height })));
    top += height + GAP;
  }
  return boxes;
}

/** The diagram of some boxes, and as high as they are. */
export function diagramOf(drawn: Partial<Diagram> & { boxes: readonly DiagramBox[] }): Diagram {
  const height = Math.ceil(Math.max(...drawn.boxes.map(bottomOf)) + EDGE);
  return { lines: [], dots: [], arrows: [], ...drawn, width: WIDTH, height };
}
