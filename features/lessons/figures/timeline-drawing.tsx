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
  const { events, marks } = timeline;
  const words = await wordsOf(language, "timeline");
  const outside = marks
    ? label(marks.outside)
    : (await wordsOf(language, "ui.lesson")).text("context.outside");
  return (
    <>
      {marks && (
        <p className="marks timeline-marks">
          <span>{label(marks.study)}</span> <span className="outside">{label(marks.outside)}</span>
        </p>
      )}
      <ol className="timeline" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        {Object.entries(events).map(([id, event]) => {
          const isOutside = requireEvent(event).paragraphs.length === 0;
          return (
            <li key={id} className={isOutside ? "outside" : undefined}>
              <b className="when">{words.text(`${event}.when`)}</b> {label(id)}{" "}
              {isOutside && !marks && (
                <span className="hint">
                  {outside} {words.text(`${event}.source`)}
                </span>
              )}
              {isOutside && marks && <span className="visually-hidden">{outside}</span>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
