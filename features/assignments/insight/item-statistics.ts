/**
 * What responses tell of an item: arithmetic on sums, which Postgres adds up and nobody has to read one by one. Sums of
 * parts are added to sums of the whole, so groups (by language, by version) come from the same numbers.
 */

/** Sums over learners, one response each. Credits and rests are 0 to 1. */
export type Sums = {
  /** Learners who had the item. */
  learners: number;
  /** Of them, whose response was judged; the others wait for a person. What follows is of these alone. */
  judged: number;
  credit: number;
  creditSquared: number;
  /** What the same attempt earned in its other items, as a share of what they were worth; 0 where it had none. */
  rest: number;
  restSquared: number;
  product: number;
};

export const noSums: Sums = {
  ...{ learners: 0, judged: 0, credit: 0, creditSquared: 0, rest: 0, restSquared: 0, product: 0 },
};

const names = Object.keys(noSums) as (keyof Sums)[];

/** The sums of several groups taken together. */
export function addSums(groups: readonly Sums[]): Sums {
  const total = { ...noSums };
  for (const group of groups) for (const name of names) total[name] += group[name];
  return total;
}

/** The sums of single responses: what Postgres does for many. */
export function sumsOf(responses: readonly { credit: number | null; rest: number }[]): Sums {
  return addSums(
    responses.map(({ credit, rest }) =>
      credit === null
        ? { ...noSums, learners: 1 }
        : {
            ...{ learners: 1, judged: 1, credit, creditSquared: credit ** 2 },
            ...{ rest, restSquared: rest ** 2, product: credit * rest },
          },
    ),
  );
}

const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** The mean credit, 0 to 1; null while nothing was judged. */
export function facility({ judged, credit }: Sums): number | null {
  return judged === 0 ? null : within(credit / judged, 0, 1);
}

/** Fewer say nothing: one pupil more or less would turn it round. */
const FEWEST_FOR_DISCRIMINATION = 10;

/** Below this, a spread is rounding and not a spread. */
const NO_SPREAD = 1e-9;

/**
 * Whether those who do well in the rest of the quiz do well here: the correlation of the item's credit with the rest of
 * the same attempt (item-rest, which for an item that is right or wrong is the point-biserial).
 *
 * @returns -1 to 1; null with fewer than ten learners, and where all did alike
 */
export function discrimination(sums: Sums): number | null {
  const { judged } = sums;
  if (judged < FEWEST_FOR_DISCRIMINATION) return null;
  const [credit, rest] = [sums.credit / judged, sums.rest / judged];
  const creditSpread = sums.creditSquared / judged - credit ** 2;
  const restSpread = sums.restSquared / judged - rest ** 2;
  if (creditSpread < NO_SPREAD || restSpread < NO_SPREAD) return null;
  const together = sums.product / judged - credit * rest;
  return within(together / Math.sqrt(creditSpread * restSpread), -1, 1);
}

/** What a discrimination says, in a word; each has its sentence in `ui.insight.discrimination`. */
export type Tells = "too-few" | "alike" | "against" | "nothing" | "little" | "well";

export function tells(sums: Sums): Tells {
  if (sums.judged < FEWEST_FOR_DISCRIMINATION) return "too-few";
  const value = discrimination(sums);
  if (value === null) return "alike";
  if (value < -0.1) return "against";
  if (value < 0.1) return "nothing";
  return value < 0.3 ? "little" : "well";
}

/** Smaller groups would tell of single pupils. */
const FEWEST_IN_A_GROUP = 5;

/**
 * Groups that may be shown beside one another: at least two, and five learners or more in each. All or none: what is left
 * out could be worked out from the whole.
 */
export function shownGroups<G extends { sums: Sums }>(groups: readonly G[]): readonly G[] {
  const there = groups.filter(({ sums }) => sums.learners > 0);
  const isShown = there.length > 1 && there.every(({ sums }) => sums.learners >= FEWEST_IN_A_GROUP);
  return isShown ? there : [];
}
