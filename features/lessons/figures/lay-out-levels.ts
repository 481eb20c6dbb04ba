import type { FigureDiagram } from "@/curriculum";
import {
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
  WIDTH,
} from "./diagram";

/** Where the actors of the levels stand; the highest begins further left, above the way past the others. */
const ACTOR = { x: 34, width: 144 };
const HIGHEST = { x: 8, width: 170 };
/** Where the way past runs: left of the names of the levels. */
const PAST = 17;
/** The column, at the right, of those who belong to no level. */
const ACROSS = { x: 190, width: WIDTH - EDGE - PADDING - 190 };

type Levels = Extract<FigureDiagram, { form: "levels" }>;
type Band = { band: DiagramBox; actor: DiagramBox; note?: DiagramBox };

/** Levels as bands, the highest above; the actors of the lowest two reach the highest past what lies between. */
export function layOutLevels({ levels, past, across }: Levels, words: LabelWords): Diagram {
  const bands: Band[] = [];
  for (const [index, { label, actor }] of levels.entries()) {
    const above = bands.at(-1);
    const y = above ? bottomOf(above.band) : EDGE;
    bands.push(bandOf({ label, actor, y, past: index === 1 ? past : undefined }, words));
  }
  const passing = bands.slice(-2).map(({ actor }) => actor.y + actor.height / 2);
  const goal = bottomOf(bands[0]?.actor ?? { y: 0, height: 0 });
  const outside = gridOf(across, words, {
    ...ACROSS,
    y: EDGE + LINE + PADDING,
    columns: 1,
    gap: GAP,
  });
  return diagramOf({
    boxes: [
      ...lengthened(bands, Math.max(...outside.map(bottomOf)) + PADDING),
      ...bands.flatMap(({ actor, note }) => (note ? [actor, note] : [actor])),
      ...outside,
    ],
    lines: passing.map((y) => `M${ACTOR.x} ${y}H${PAST}`),
    arrows: [`M${PAST} ${Math.max(...passing)}V${goal + 3}`],
  });
}

/** A level's band with its name above its actor, and under that, where it is passed by, the words that say so. */
function bandOf(
  level: { label: string; actor: string; y: number; past: string | undefined },
  words: LabelWords,
): Band {
  const { label, actor, y, past } = level;
  const band = boxOf(label, words(label), { x: EDGE, y, width: INNER }, "band");
  const top = bottomOf(band) - PADDING;
  const box = boxOf(actor, words(actor), { ...(y === EDGE ? HIGHEST : ACTOR), y: top });
  if (past === undefined) {
    return { band: { ...band, height: bottomOf(box) + PADDING - y }, actor: box };
  }
  const place = { x: PAST, y: bottomOf(box), width: ACROSS.x - PAST };
  const note = boxOf(past, words(past), place, "heading");
  return { band: { ...band, height: bottomOf(note) - y }, actor: box, note };
}

/** The bands, the lowest of them down to where the column beside them ends. */
function lengthened(bands: readonly Band[], bottom: number): DiagramBox[] {
  return bands.map(({ band }, index) => {
    const isLowest = index === bands.length - 1;
    return isLowest ? { ...band, height: Math.max(band.height, bottom - band.y) } : band;
  });
}
