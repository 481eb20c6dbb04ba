/** The events of a lesson's timeline in their order: each by the id of the label that tells it. */
export type FigureTimeline = Readonly<Record<string, string>>;

/** Events whose labels have the events' own ids. */
const named = (...ids: string[]): FigureTimeline => Object.fromEntries(ids.map((id) => [id, id]));

export const figureTimelines = {
  "border-timeline": named("war-of-the-pacific", "treaty-of-ancon", "truce-pact"),
  "world-timeline": named("shuar-federation", "cauca-council", "un-declaration"),
  "tensions-timeline": named("feran", "name-objection", "first-freeze"),
} satisfies Record<string, FigureTimeline>;
