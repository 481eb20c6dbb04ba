import { wordsIn } from "./words-in";

/** A piece of a snippet; those found are marked. */
export type Piece = { text: string; isFound: boolean };

/** Characters of a snippet, about three lines of a phone. */
const LONGEST = 220;
/** Characters before the first word that was found. */
const BEFORE = 60;

/** Where the snippet begins and ends: at words, around the first one found, whole where the text is short. */
function frame(text: string, first: number): { from: number; to: number } {
  if (text.length <= LONGEST) return { from: 0, to: text.length };
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const words = wordsIn(text);
  const from = wanted === 0 ? 0 : (words.find(({ start }) => start >= wanted)?.start ?? 0);
  const last = words.filter(({ end }) => end <= from + LONGEST).at(-1);
  const to = text.length - from <= LONGEST ? text.length : Math.max(last?.end ?? 0, from);
  return { from, to: to > from ? to : Math.min(text.length, from + LONGEST) };
}

/**
 * A part of a text with the words that were found in it, in pieces that together are the part.
 *
 * @param found words as the index has them, folded
 * @returns with "…" where text was left out; [] for an empty text
 */
export function snippetOf(text: string, found: readonly string[]): Piece[] {
  const wanted = new Set(found);
  const hits = wordsIn(text).filter(({ folded }) => wanted.has(folded));
  const { from, to } = frame(text, hits[0]?.start ?? 0);
  const pieces: Piece[] = [];
  const add = (piece: string, isFound: boolean) => {
    if (piece !== "") pieces.push({ text: piece, isFound });
  };
  let at = from;
  add(from > 0 ? "… " : "", false);
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  add(to < text.length ? " …" : "", false);
  return pieces;
}
