/** What every drawing of a figure gets: the words of its labels, and the ids of what names and describes it. */
export type DrawnProps = {
  /** A label's words by its id. */
  label: (id: string) => string;
  /** The id of the caption. */
  labelledBy: string;
  /** The id of the description in words. */
  describedBy: string;
};
