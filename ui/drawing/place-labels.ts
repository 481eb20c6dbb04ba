import { textWidth } from "./label-lines";

/** A thing to be named in a drawing: a point of some radius, or, with radius 0, an area around its middle. */
export type Spot = { id: string; x: number; y: number; radius: number; lines: readonly string[] };

/** Where a label stands: its lines, from the first one's baseline down. */
export type PlacedLabel = {
  id: string;
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: "start" | "middle" | "end";
  lines: readonly string[];
};

type Box = { left: number; top: number; right: number; bottom: number };
type Candidate = { label: PlacedLabel; box: Box };
export type LabelType = { size: number; lineHeight: number };

/** Between a point and its label. */
const GAP = 3;
/** How far, in lines, the name of an area may move from its middle. */
const STEPS = [0, 1, -1, 2, -2, 3, -3];

/**
 * Finds each label a place beside its point where it covers no other label and no point, as far as there is
 * one; among several it takes the first of right, left, above, below. Crowded points choose first, areas
 * last, since they have the most room.
 */
export function placeLabels(
  spots: readonly Spot[],
  within: { width: number; height: number },
  type: LabelType,
): PlacedLabel[] {
  const points = spots.filter(({ radius }) => radius > 0);
  const taken = points.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  const placed: PlacedLabel[] = [];
  for (const spot of [...points].sort((a, b) => crowd(b, points) - crowd(a, points))) {
    placed.push(take(beside(spot, type)));
  }
  for (const spot of spots.filter(({ radius }) => radius === 0)) {
    placed.push(take(around(spot, type)));
  }
  return placed;

  function take(candidates: Candidate[]): PlacedLabel {
    const costs = candidates.map(({ box }) => cost(box, taken, within));
    const best = candidates[costs.indexOf(Math.min(...costs))];
    if (!best) throw new Error("a label has no candidates");
    taken.push(best.box);
    return best.label;
  }
}

/** The area that a placed label covers, for those who want to know whether two meet. */
export function labelBox({ x, y, anchor, lines }: PlacedLabel, type: LabelType): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, type.size)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const top = y - type.size * 0.8;
  return { left, top, right: left + width, bottom: top + lines.length * type.lineHeight };
}

function beside(spot: Spot, type: LabelType): Candidate[] {
  const { id, x, y, radius, lines } = spot;
  const height = lines.length * type.lineHeight;
  const first = type.size * 0.8;
  const middle = y - height / 2 + first;
  const above = y - radius - GAP - height + first;
  const below = y + radius + GAP + first;
  const away = radius + GAP;
  const at = (anchor: PlacedLabel["anchor"], dx: number, top: number) =>
    candidate({ id, x: x + dx, y: top, anchor, lines }, type);
  return [
    at("start", away, middle),
    at("end", -away, middle),
    at("middle", 0, above),
    at("middle", 0, below),
    at("start", 0, above),
    at("start", 0, below),
    at("end", 0, above),
    at("end", 0, below),
    at("start", away, middle - type.lineHeight / 2),
    at("start", away, middle + type.lineHeight / 2),
    at("end", -away, middle - type.lineHeight / 2),
    at("end", -away, middle + type.lineHeight / 2),
  ];
}

function around({ id, x, y, lines }: Spot, type: LabelType): Candidate[] {
  const top = y - (lines.length * type.lineHeight) / 2 + type.size * 0.8;
  return STEPS.flatMap((down) =>
    STEPS.map((right) =>
      candidate(
        {
          id,
          x: x + right * type.lineHeight,
          y: top + down * type.lineHeight,
          anchor: "middle",
          lines,
        },
        type,
      ),
    ),
  );
}

function candidate(label: PlacedLabel, type: LabelType): Candidate {
  const rounded = { ...label, x: Math.round(label.x), y: Math.round(label.y) };
  return { label: rounded, box: labelBox(rounded, type) };
}

/** The area that is covered twice, and, dearer, the area that falls outside. */
function cost(box: Box, taken: readonly Box[], within: { width: number; height: number }): number {
  const inside = overlap(box, { left: 2, top: 2, right: within.width - 2, bottom: within.height });
  const whole = (box.right - box.left) * (box.bottom - box.top);
  const twice = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  return Math.round(twice + 4 * (whole - inside));
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function boxAround(x: number, y: number, dx: number, dy: number): Box {
  return { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy };
}

/** How many points stand so near that their labels may meet. */
function crowd(spot: Spot, points: readonly Spot[]): number {
  return points.filter(({ x, y }) => Math.abs(x - spot.x) < 90 && Math.abs(y - spot.y) < 30).length;
}
