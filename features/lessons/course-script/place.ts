/** A block of the page: its id, and its top in pixels below the upper edge of the screen. */
export type Place = { id: string; top: number };

/**
 * The block that is being read: the last that begins in the upper third of the screen or above it.
 *
 * @param places in the order of the page
 * @returns undefined at the page's top, where the page itself is meant
 */
export function currentPlace(places: readonly Place[], screenHeight: number): string | undefined {
  const begun = places.filter(({ top }) => top <= screenHeight / 3);
  return begun.at(-1)?.id;
}

/** The block where a reader last stayed, and when they left it, in milliseconds of any clock. */
export type Stay = { id: string; leftAt: number };

/** Long enough to scroll up to the header; whoever stays there longer means the page. */
const WAY_UP = 20_000;

/** Where the switcher should lead: to the block in sight, or to the one just left on the way up to it. */
export function placeToKeep(
  current: string | undefined,
  stay: Stay | undefined,
  now: number,
): string | undefined {
  if (current) return current;
  return stay && now - stay.leftAt < WAY_UP ? stay.id : undefined;
}
