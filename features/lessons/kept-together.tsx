import { Children, isValidElement, type ReactNode } from "react";

/** Signs that stand at the end of a word. */
const CLOSING = /^[.,;:)?!»”]+/;

/**
 * Prose with buttons in it, where no line begins with the full stop after a button: a browser may end a line at either
 * edge of a button, as if it were a picture. Button and sign go into one span that does not break (ui/css/terms.css).
 *
 * @param prose what messages give: texts and elements in their order
 */
export function keptTogether(prose: ReactNode): ReactNode {
  const parts = Children.toArray(prose);
  return parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (typeof part === "string") {
      return isValidElement(before) ? part.replace(CLOSING, "") : part;
    }
    const signs = typeof after === "string" ? CLOSING.exec(after)?.[0] : undefined;
    if (!signs || !isValidElement(part)) return part;
    return (
      <span key={part.key} className="kept">
        {part}
        {signs}
      </span>
    );
  });
}
