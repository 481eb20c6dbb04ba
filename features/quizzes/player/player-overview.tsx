import type { Completeness } from "../items/completeness";
import { FORM_ID, type PlayerItem, type PlayerWords } from "./player-item";
import type { Told } from "./use-saver";

/** All items of an attempt with what is answered, flagged, or not yet safe. Each is a button of the form, so that going there saves first. */
export function PlayerOverview(props: {
  items: readonly PlayerItem[];
  current: number;
  completeness: Record<string, Completeness>;
  flags: Record<string, boolean>;
  told: Told;
  words: PlayerWords;
}) {
  const { items, current, completeness, flags, told, words } = props;
  return (
    <nav className="overview" aria-label={words.overview}>
      <ol>
        {items.map(({ item, position, label }) => {
          const state = completeness[item] ?? "empty";
          const isFlagged = flags[item] ?? false;
          const isWaiting = isUnsafe(told, item);
          const says = [
            words.completeness[state],
            isFlagged && words.flagged,
            isWaiting && words.states.waiting,
          ];
          return (
            <li key={item}>
              <button
                type="submit"
                form={FORM_ID}
                name="go"
                value={`item-${position}`}
                aria-label={`${label}: ${says.filter(Boolean).join(", ")}`}
                aria-current={position === current ? "step" : undefined}
                data-state={state === "complete" ? "answered" : state}
                data-flagged={isFlagged}
                data-waiting={isWaiting}
              >
                {position}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Whether what an item holds on screen is not on the server yet. */
export function isUnsafe(told: Told, item: string): boolean {
  const state = told[item]?.state;
  return state === "waiting" || state === "unsaved";
}
