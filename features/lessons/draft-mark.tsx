import type { TextState } from "@/i18n/aymara-status";
import type { LessonView } from "./lesson-view";

/** A quiet word at an Aymara text that no speaker has reviewed; nothing at one that has been. */
export function DraftMark(props: { state: TextState; view: Pick<LessonView, "locale" | "shell"> }) {
  const { state, view } = props;
  if (state === "reviewed") return null;
  return (
    <span className="draft" lang={view.locale}>
      {view.shell(state === "stale" ? "stale" : "draft")}
    </span>
  );
}
