import type { ReactNode } from "react";
import type { Wording } from "./wording";
import { Words } from "./words";

/** What became of one choice or part: a sign and a word, with the feedback written for that mistake. */
export type Verdict = {
  id: string;
  words: ReactNode;
  /** Null where it is not said whether this is right. */
  right: boolean | null;
  says: ReactNode;
  /** A key among the item's words. */
  feedback: string | null;
};

/** The sign beside what is right, wrong, or not judged; a word says the same. */
export function signOf(right: boolean | null): string {
  if (right === null) return "•";
  return right ? "✓" : "✗";
}

/** A list of verdicts; nothing where there are none. */
export function Verdicts({
  verdicts,
  wording,
}: {
  verdicts: readonly Verdict[];
  wording: Wording;
}) {
  if (verdicts.length === 0) return null;
  return (
    <ul className="verdicts">
      {verdicts.map((verdict) => (
        <li key={verdict.id} data-right={verdict.right}>
          <span className="sign" aria-hidden="true">
            {signOf(verdict.right)}
          </span>
          <span>
            {verdict.words}
            {verdict.says !== null && <span className="says"> — {verdict.says}</span>}
            {verdict.feedback !== null && wording.text.has(verdict.feedback) && (
              <span className="feedback">
                <Words wording={wording} name={verdict.feedback} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
