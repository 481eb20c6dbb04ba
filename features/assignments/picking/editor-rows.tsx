import type { ReactNode } from "react";
import type { Fields } from "@/features/accounts/forms";
import { fieldId } from "@/ui/field";
import { changeValue } from "./change-value";
import { type EditorRow, type EditorWords, pointsField } from "./editor-props";

type Props = {
  rows: readonly EditorRow[];
  typed: Fields;
  errors: Fields;
  words: EditorWords;
  totals: ReactNode;
};

/** The chosen items in their order, each with its points and the buttons that move it or take it out. */
export function EditorRows({ rows, typed, errors, words, totals }: Props) {
  const typedPoints = pointsOf(typed);
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen" tabIndex={-1}>
        {words.chosen}
      </h2>
      {totals}
      {rows.length === 0 && <p>{words.none}</p>}
      <ol className="picked-items">
        {rows.map((row, at) => (
          <li key={row.item} id={`item-${row.item}`} tabIndex={-1}>
            {row.head}
            <input type="hidden" name="items" value={row.name} />
            <Points
              row={row}
              typed={typedPoints.get(row.name) ?? row.points}
              error={errors[pointsField(row.item)]}
              label={words.points}
            />
            <Ways {...{ row, words }} isFirst={at === 0} isLast={at === rows.length - 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was typed as points, by the item's name. */
function pointsOf({ items = "", points = "" }: Fields): Map<string, string> {
  const typed = points.split(/\r?\n/);
  return new Map(
    items.split(/\r?\n/).flatMap((name, at) => (name ? [[name, typed[at] ?? ""]] : [])),
  );
}

type PointsProps = { row: EditorRow; typed: string; error: string | undefined; label: string };

function Points({ row, typed, error, label }: PointsProps) {
  const id = fieldId(pointsField(row.item));
  return (
    <div className="field picked-points">
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden">: {row.label}</span>
      </label>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        name="points"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        // A saved value takes the place of what the field showed before.
        key={typed}
        defaultValue={typed}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
      />
    </div>
  );
}

type WaysProps = { row: EditorRow; words: EditorWords; isFirst: boolean; isLast: boolean };

function Ways({ row, words, isFirst, isLast }: WaysProps) {
  const kinds = [...(isFirst ? [] : (["up"] as const)), ...(isLast ? [] : (["down"] as const))];
  return (
    <p className="picked-ways">
      {[...kinds, "remove" as const].map((kind) => (
        <button
          key={kind}
          id={`${kind}-${row.item}`}
          type="submit"
          className="quiet-button"
          name="do"
          value={changeValue({ kind, item: row.item })}
        >
          {words[kind]}
          <span className="visually-hidden">: {row.label}</span>
        </button>
      ))}
    </p>
  );
}
