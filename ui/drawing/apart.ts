/** A point of a drawing. */
export type Point = { x: number; y: number };

/** Points in whole units, those that stand nearer than `between` moved apart along the line between them. */
export function apart<Placed extends Point>(points: readonly Placed[], between: number): Placed[] {
  const moved = points.map((point) => ({ ...point }));
  // A dozen points come to rest in far fewer rounds; the bound is for places that crowd a whole map.
  for (let round = 0; round < 50; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) pushApart(one, other, between);
    }
  }
  return moved.map((point) => ({ ...point, x: Math.round(point.x), y: Math.round(point.y) }));
}

function pushApart(one: Point, other: Point, between: number): void {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (distance >= between) return;
  const [dx, dy] =
    distance === 0 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
  const step = (between - distance) / 2;
  one.x -= dx * step;
  one.y -= dy * step;
  other.x += dx * step;
  other.y += dy * step;
}
