import { terms as ownTerms } from "./data";
import type { Term } from "./terms";
import { foldApostrophes } from "./words";

/** Terms of a Spanish sentence that its Aymara has, and those it seems to lack. */
export type Adequacy = { hit: string[]; miss: string[] };

/**
 * Looks for the Aymara stem of each of our terms that stands in the Spanish. A prompt to look, no
 * verdict: true free translations hold only about half of them.
 */
export function adequacy(es: string, ay: string, terms: readonly Term[] = ownTerms): Adequacy {
  const spanish = ` ${es.toLowerCase()} `;
  const aymara = ` ${foldApostrophes(ay).toLowerCase()} `;
  const found: Adequacy = { hit: [], miss: [] };
  for (const term of terms) {
    if (term.matchEs === "" || term.matchAy === "") continue;
    if (!new RegExp(`(?<!\\p{L})(?:${term.matchEs})(?!\\p{L})`, "u").test(spanish)) continue;
    const has = new RegExp(`(?<![\\p{L}'])(?:${term.matchAy})`, "u").test(aymara);
    (has ? found.hit : found.miss).push(term.es);
  }
  return found;
}
