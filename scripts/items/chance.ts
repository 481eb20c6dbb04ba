/**
 * How likely it is that at least `count` of independent events happen, each with its own probability: what a binomial test
 * is when the number of choices differs from item to item.
 *
 * @param probabilities one for each event, 0 to 1
 * @returns 0 to 1; 1 for a count of 0
 */
export function chanceOfAtLeast(count: number, probabilities: readonly number[]): number {
  // exactly[n]: the probability that n of the events so far happened.
  let exactly = [1];
  for (const p of probabilities) {
    exactly = [...exactly, 0].map((stay, n) => stay * (1 - p) + (exactly[n - 1] ?? 0) * p);
  }
  return exactly.slice(count).reduce((sum, probability) => sum + probability, 0);
}
