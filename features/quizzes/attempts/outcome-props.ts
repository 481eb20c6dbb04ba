import type { Actor } from "@/features/accounts/actor";
import type { Locale } from "@/i18n/routing";
import type { AlsoAsked } from "./also-language";
import type { Attempt } from "./attempt.store";
import type { EarlierOutcome, QuizOutcomes } from "./outcomes.store";
import type { Reviewable } from "./quiz-settings";

/** What the page of an outcome shows, and to whom. */
export type OutcomeProps = {
  attempt: Attempt;
  /** What its rules show now. */
  shown: ReadonlySet<Reviewable>;
  outcomes: QuizOutcomes;
  earlier: readonly EarlierOutcome[];
  isLate: boolean;
  also: AlsoAsked;
  actor: Actor;
  locale: Locale;
};
