import { allOrNoneFindings } from "./all-or-none";
import type { Bank, Finding } from "./bank";
import { coverageFindings } from "./coverage";
import { feedbackFindings } from "./feedback";
import { longestKeyFindings, longKeyFindings } from "./key-length";
import { keyPositionFindings } from "./key-position";
import { type LeakException, leakFindings } from "./leak";
import { sameWordsFindings } from "./same-words";
import { sourceFindings } from "./sources";
import { uniqueIdFindings } from "./unique-ids";

/** Everything that is wrong with the banks, lesson by lesson, then the course as a whole. */
export function lintBanks(banks: readonly Bank[], exceptions: readonly LeakException[]): Finding[] {
  const course = "the course";
  return [
    ...banks.flatMap((bank) => lintBank(bank, exceptions)),
    ...uniqueIdFindings(banks),
    // One lesson's bank is the course's: it would be accused twice.
    ...(banks.length > 1
      ? [...longestKeyFindings(course, banks), ...keyPositionFindings(course, banks)]
      : []),
  ];
}

function lintBank(bank: Bank, exceptions: readonly LeakException[]): Finding[] {
  const { slug } = bank.lesson;
  return [
    ...sourceFindings(bank),
    ...coverageFindings(bank),
    ...sameWordsFindings(bank),
    ...feedbackFindings(bank),
    ...allOrNoneFindings(bank),
    ...longKeyFindings(bank),
    ...longestKeyFindings(slug, [bank]),
    ...keyPositionFindings(slug, [bank]),
    ...leakFindings(bank, exceptions),
  ];
}
