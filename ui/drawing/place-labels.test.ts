import { expect, test } from "vitest";
import { labelBox, type PlacedLabel, placeLabels } from "./place-labels";

const type = { size: 12.5, lineHeight: 14 };
const within = { width: 328, height: 300 };
const point = (id: string, x: number, y: number) => ({ id, x, y, radius: 4, lines: [id] });

function meet(one: PlacedLabel, other: PlacedLabel): boolean {
  const [a, b] = [labelBox(one, type), labelBox(other, type)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test("a label with room stands at the right of its point", () => {
  const [label] = placeLabels([point("Putre", 100, 100)], within, type);
  expect(label).toMatchObject({ anchor: "start", x: 107 });
});

test("at the right edge it stands at the left, so that no letter is cut", () => {
  const [label] = placeLabels([point("Curahuara", 310, 100)], within, type);
  expect(label?.anchor).toBe("end");
});

test("labels of neighbours do not meet, nor do they cover the name of the region around them", () => {
  const labels = placeLabels(
    [
      point("Huara", 150, 100),
      point("Pozo Almonte", 152, 118),
      point("Pica", 180, 130),
      { id: "Tarapacá", x: 160, y: 112, radius: 0, lines: ["Tarapacá"] },
    ],
    within,
    type,
  );
  const pairs = labels.flatMap((one, index) =>
    labels.slice(index + 1).map((other) => [one, other] as const),
  );
  expect(pairs.filter(([one, other]) => meet(one, other))).toEqual([]);
});
