/** What a button of the editor does to the items of a quiz; every one of them saves. */
export type QuizChange =
  | { kind: "save" }
  | { kind: "up" | "down" | "remove"; item: string }
  | { kind: "add"; lesson: string; item: string };

/** What such a button sends: "save", "up:<item>", "add:<lesson>/<item>". */
export function changeValue(change: QuizChange): string {
  switch (change.kind) {
    case "save":
      return "save";
    case "add":
      return `add:${change.lesson}/${change.item}`;
    default:
      return `${change.kind}:${change.item}`;
  }
}

/** The other way round; what no button sends only saves. */
export function readChange(value: string): QuizChange {
  const [, kind, item = "", inLesson] =
    /^(up|down|remove|add):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(value) ?? [];
  if (kind === "add" && inLesson) return { kind, lesson: item, item: inLesson };
  if ((kind === "up" || kind === "down" || kind === "remove") && !inLesson) return { kind, item };
  return { kind: "save" };
}
