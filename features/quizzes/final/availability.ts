/** Under these numbers a final quiz would be a lesson's quiz again, or one that is known by heart after two tries. */
const UNITS = 2;
const ITEMS = 40;

/**
 * Whether there is enough to ask for a final quiz.
 *
 * @param itemsOfUnits how many items each unit of the course has
 */
export function isFinalAvailable(itemsOfUnits: readonly number[]): boolean {
  const withItems = itemsOfUnits.filter((count) => count > 0);
  const items = withItems.reduce((sum, count) => sum + count, 0);
  return withItems.length >= UNITS && items >= ITEMS;
}
