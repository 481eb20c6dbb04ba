import { describe, expect, test } from "vitest";
import { figureDiagrams } from "@/curriculum";
import { textWidth } from "@/ui/drawing/label-lines";
import type { DiagramBox } from "./diagram";
import { layOutDiagram } from "./lay-out-diagram";

const short = (id: string) => id;
const long = (id: string) => `${id} y unas cuantas palabras más para que falte sitio`;

/** Whether two boxes share some of the paper; one inside the other does not count. */
function cross(one: DiagramBox, other: DiagramBox): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y;
  return !apart && !holds(one, other) && !holds(other, one);
}

function holds(outer: DiagramBox, inner: DiagramBox): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

describe.each(Object.entries(figureDiagrams))("%s", (_name, diagram) => {
  test.each([
    ["short", short],
    ["long", long],
  ])(
    "with %s words every box is inside the drawing, and none lies across another",
    (_kind, words) => {
      const { width, height, boxes } = layOutDiagram(diagram, words);
      expect(boxes.filter((box) => box.x < 0 || box.x + box.width > width)).toEqual([]);
      expect(boxes.filter((box) => box.y < 0 || box.y + box.height > height)).toEqual([]);
      // A band is the ground that others lie on.
      const lying = boxes.filter(({ tone }) => tone !== "band");
      const pairs = lying.flatMap((one, index) =>
        lying.slice(index + 1).filter((other) => cross(one, other)),
      );
      expect(pairs.map(({ label }) => label)).toEqual([]);
    },
  );

  test("words stay between the edges of their box, lines between those of the drawing", () => {
    const { height, boxes, lines, dots, arrows } = layOutDiagram(diagram, long);
    const wide = boxes.filter(({ words, width }) =>
      words.some((line) => line.includes(" ") && textWidth(line, 13) > width),
    );
    expect(wide).toEqual([]);
    const ends = [...lines, ...dots, ...arrows].flatMap((path) => path.match(/[\d.]+/g) ?? []);
    expect(ends.map(Number).filter((end) => end < 0 || end > Math.max(328, height))).toEqual([]);
  });
});
