import type { TextState } from "@/i18n/aymara-status";
import type { LessonView } from "./lesson-view";

/** A quiet word at an Aymara text that no speaker has reviewed; nothing at one that has been. */
export function DraftMark({ state, view }: { state: TextState; view: LessonView }) {
  if (state === "reviewed") return null;
  return (
    <span className="draft" lang={view.locale}>
      {view.shell(state === "stale" ? "stale" : "draft")}
    </span>
  );
}
