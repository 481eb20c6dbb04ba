/**
 * How wide words are in a drawing, where nothing wraps by itself and no font can be asked. The shares of an
 * em are those of a wide sans serif: what fits by them fits in the reader's own font too.
 */
const NARROW = /[iljtfI.,:;|!()[\]’'·]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[\p{Lu}\d]/u;

/** The width of a line of words in units of the drawing; `size` is the font's, in the same units. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const letter of words) {
    if (letter === " " || letter === "\u00a0") ems += 0.32;
    else if (NARROW.test(letter)) ems += 0.36;
    else if (WIDE.test(letter)) ems += 0.95;
    else ems += CAPITAL.test(letter) ? 0.68 : 0.6;
  }
  return ems * size;
}

/**
 * Lines of a label, each no wider than asked. A word wider than a line stands alone on its line, whole.
 *
 * @param width the widest line, in units of the drawing
 * @param size of the font, in the same units
 */
export function labelLines(label: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
