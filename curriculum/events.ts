import { slugOfLesson } from "./lesson-numbers";

/** A dated event of the course. When it was, in words, and what happened are messages (`timeline`). */
export type Event = {
  readonly id: string;
  /** The year it began; for "the 1970s" the first of them. Events stand in the order of these. */
  readonly from: number;
  /** The year it ended, where it lasted. */
  readonly to?: number;
  readonly theme: Theme;
  /** Of the study; empty for an event from outside it, whose words then name a `source`. */
  readonly paragraphs: readonly number[];
  /** Slugs of the lessons that speak of it. */
  readonly lessons: readonly string[];
};

/** What one can ask the timeline for. */
export const themes = ["border", "peoples", "ideas", "alliance"] as const;
type Theme = (typeof themes)[number];

/** Id, years, paragraphs of the study (none: from outside it), numbers of the lessons. */
type Row = readonly [
  id: string,
  years: number | readonly [from: number, to: number],
  paragraphs: readonly number[],
  lessons: readonly number[],
];

function all(theme: Theme, rows: readonly Row[]): Event[] {
  return rows.map(([id, years, paragraphs, lessons]) => {
    const shared = { id, theme, paragraphs, lessons: lessons.map(slugOfLesson) };
    if (typeof years === "number") return { ...shared, from: years };
    const [from, to] = years;
    return { ...shared, from, to };
  });
}

const unordered: readonly Event[] = [
  ...all("border", [
    ["border-exchange", [1801, 1900], [18], [2]],
    ["war-of-the-pacific", [1879, 1884], [15, 16, 96, 103], [2, 11, 12]],
    ["treaty-of-ancon", 1883, [], [2]],
    ["truce-pact", 1884, [], [2]],
    ["arica-parinacota-region", 2007, [], [1, 9, 11]],
    ["hague-cases", [2008, 2013], [103], [11]],
    ["judgment-peru", 2014, [], [11]],
    ["judgment-ocean", 2018, [], [11]],
    ["judgment-silala", 2022, [], [11]],
  ]),
  ...all("peoples", [
    ["arms-and-treaties", [1801, 1900], [37], [6]],
    ["shuar-federation", 1964, [46], [6, 7]],
    ["cauca-council", 1971, [46], [6, 7]],
    ["new-ideology", [1970, 1979], [38, 39], [6]],
    ["autonomy-paradigm", [1970, 2010], [50], [8]],
    ["ilo-revision", 1980, [42], [6]],
    ["return-to-democracy", [1980, 1999], [45], [7]],
    ["world-council", [1984, 1990], [43, 44], [6]],
    ["new-organisations", 1985, [46], [7]],
    ["guatemala-constitution", 1985, [54], [7]],
    ["nicaragua-1987", 1987, [], [7]],
    ["brazil-constitution", 1988, [54], [7]],
    ["nicaragua-constitution", 1988, [54], [7]],
    ["convention-169", 1989, [], [6]],
    ["colombia-constitution", 1991, [54], [7]],
    ["convention-169-bolivia", 1991, [], [6]],
    ["five-hundred-years", 1992, [47], [6]],
    ["bolivia-census", 1992, [81], [1]],
    ["peru-census", 1993, [81], [1]],
    ["convention-169-peru", 1994, [], [6]],
    ["un-declaration", 2007, [], [6, 8]],
    ["convention-169-chile", 2008, [], [6]],
  ]),
  ...all("ideas", [
    ["distant-towns", [1890, 2000], [65], [2, 5]],
    ["neologism", [1980, 1989], [26], [4]],
    ["concept-takes-hold", [1990, 2010], [24], [4]],
    ["study", 2017, [], [12]],
  ]),
  ...all("alliance", [
    ["feran", 2001, [78, 87], [9, 11]],
    ["no-association-in-peru", 2001, [82], [9, 11]],
    ["name-objection", 2004, [92], [11]],
    ["first-freeze", 2006, [92], [11, 12]],
    ["huara-outside", 2011, [102], [9, 11, 12]],
    ["chilean-members", 2014, [102], [9, 11, 12]],
    ["tie-suspended", 2016, [103], [11, 12]],
  ]),
];

/** Every dated event of the course, the earliest first; of one year in the order of the themes. */
export const events: readonly Event[] = [...unordered].sort((one, other) => one.from - other.from);
