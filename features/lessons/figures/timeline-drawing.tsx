import { type FigureTimeline, requireEvent } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { DrawnProps } from "./drawn-props";

/**
 * The events of a lesson in their order: a list that is drawn as a line, so that it wraps, grows and is read
 * like any other words. What is not in the study has an open mark.
 */
export async function TimelineDrawing(
  props: DrawnProps & { timeline: FigureTimeline; language: Locale },
) {
  const { timeline, language, label, labelledBy, describedBy } = props;
  const words = await wordsOf(language, "timeline");
  return (
    <ol className="timeline" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {Object.entries(timeline).map(([id, event]) => (
        <li key={id} className={requireEvent(event).paragraphs.length > 0 ? undefined : "outside"}>
          <b className="when">{words.text(`${event}.when`)}</b> {label(id)}
        </li>
      ))}
    </ol>
  );
}
