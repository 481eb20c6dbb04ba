/**
 * Lines of a label for a drawing, where nothing wraps by itself. A word longer than a line stands alone
 * on its line, whole.
 *
 * @param longest characters that fit into a line
 */
export function wrapLabel(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
