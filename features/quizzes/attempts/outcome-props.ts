import type { ReactNode } from "react";
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
  /** What all attempts come to; null where that may not be seen yet. */
  outcomes: QuizOutcomes | null;
  earlier: readonly EarlierOutcome[];
  /** What stands above the title in the place of the quiz's own, such as an assignment with its dates. */
  about?: ReactNode;
  /** The ways on, in the place of trying again by oneself. */
  ways?: ReactNode;
  now: Date;
  isLate: boolean;
  also: AlsoAsked;
  actor: Actor;
  locale: Locale;
};
