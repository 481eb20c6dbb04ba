import { makeSymbols, typedSymbols } from "@/features/accounts/readable-code";
import { FINAL_QUIZ } from "../attempts/course-quizzes";

/**
 * The outcome from which on there is a certificate: the strictest of what schools in the three countries ask for to pass,
 * 51 of 100, 11 of 20, and the 60 % behind a 4.0.
 */
export const PASS = 0.6;

/** 12 symbols are 59 bits: nobody hits one of a million certificates by trying. */
const LENGTH = 12;

/** As much of an attempt as decides whether it earns a certificate; the outcome is 0 to 1, null until submitted. */
export type JudgedAttempt = { quiz: string; isFinished: boolean; outcome: number | null };

/** Whether an attempt earns a certificate. */
export function earnsCertificate({ quiz, isFinished, outcome }: JudgedAttempt): boolean {
  return quiz === FINAL_QUIZ && isFinished && outcome !== null && outcome >= PASS;
}

/** The symbols of a new certificate's code; `pick` as node's randomInt. */
export const makeCertificateCode = (pick: (below: number) => number): string =>
  makeSymbols(LENGTH, pick);

/** The symbols of a code that somebody typed or followed a link to; null for what cannot be one. */
export function readCertificateCode(typed: string): string | null {
  const symbols = typedSymbols(typed);
  return new RegExp(`^[2-9A-Z]{${LENGTH}}$`).test(symbols) ? symbols : null;
}

/** The lessons whose items were asked, in the order of the course. */
export function lessonsAsked(
  items: readonly { lesson: string }[],
  course: readonly string[],
): string[] {
  return course.filter((slug) => items.some(({ lesson }) => lesson === slug));
}
