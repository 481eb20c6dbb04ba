/**
 * What holds for one learner: the assignment's dates and tries, with the extensions of that learner and of the groups
 * the learner is in. Arithmetic on instants; nothing here knows a database.
 */

/** The dates and tries of an assignment. null: no due date, no cut-off, as many attempts as one likes. */
export type BaseRules = {
  opensAt: Date;
  dueAt: Date | null;
  cutOffAt: Date | null;
  attemptsAllowed: number | null;
};

/** What an extension gives; null leaves a field as it is. */
export type Grants = {
  opensAt: Date | null;
  dueAt: Date | null;
  cutOffAt: Date | null;
  attemptsAllowed: number | null;
  extraMinutes: number | null;
};

export type EffectiveRules = BaseRules & {
  /** On top of a time limit. */
  extraMinutes: number;
  /** Whether any extension is behind it. */
  isExtended: boolean;
};

export type Circumstances = {
  own: Grants | null;
  /** Those of the learner's groups. */
  groups: readonly Grants[];
  /** "One more attempt", so many times. */
  extraAttempts: number;
  /** What this learner has in every assignment of the class. */
  extraMinutes: number;
};

/**
 * Per field the learner's own extension wins; without one, the most lenient of the groups (teaching.md 2.5). Who may hand
 * in later than the cut-off has a cut-off that is as late.
 */
export function effectiveRules(base: BaseRules, given: Circumstances): EffectiveRules {
  const { own, groups } = given;
  const opensAt = own?.opensAt ?? earliest(groups.map((one) => one.opensAt)) ?? base.opensAt;
  const dueAt = own?.dueAt ?? latest(groups.map((one) => one.dueAt)) ?? base.dueAt;
  const cutOff = own?.cutOffAt ?? latest(groups.map((one) => one.cutOffAt)) ?? base.cutOffAt;
  const allowed =
    own?.attemptsAllowed ?? most(groups.map((one) => one.attemptsAllowed)) ?? base.attemptsAllowed;
  return {
    opensAt,
    dueAt,
    cutOffAt: cutOff && dueAt && dueAt > cutOff ? dueAt : cutOff,
    attemptsAllowed: allowed === null ? null : allowed + given.extraAttempts,
    extraMinutes:
      own?.extraMinutes ?? most(groups.map((one) => one.extraMinutes)) ?? given.extraMinutes,
    isExtended: own !== null || groups.length > 0,
  };
}

type Present<T> = T | null;

function pick<T>(values: readonly Present<T>[], isBetter: (one: T, than: T) => boolean): T | null {
  let best: T | null = null;
  for (const value of values) {
    if (value !== null && (best === null || isBetter(value, best))) best = value;
  }
  return best;
}

const earliest = (dates: readonly Present<Date>[]) => pick(dates, (one, than) => one < than);
const latest = (dates: readonly Present<Date>[]) => pick(dates, (one, than) => one > than);
const most = (numbers: readonly Present<number>[]) => pick(numbers, (one, than) => one > than);

/** From when on a quiz is closed for a learner: nothing is accepted any more, or, without a cut-off, it was due. */
export const closedAt = ({ dueAt, cutOffAt }: Pick<BaseRules, "dueAt" | "cutOffAt">): Date | null =>
  cutOffAt ?? dueAt;

/**
 * When the last learner's time is over: what is shown "once closed" waits for it, so that nobody with an extension is
 * shown a key on a friend's page (teaching.md 2.14). null where it never closes.
 */
export function releaseTime(base: BaseRules, extensions: readonly Grants[]): Date | null {
  const none = { groups: [], extraAttempts: 0, extraMinutes: 0 };
  const ends = [null, ...extensions].map((own) => closedAt(effectiveRules(base, { ...none, own })));
  return ends.includes(null) ? null : latest(ends);
}
