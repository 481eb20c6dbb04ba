/**
 * The course's order: four units and their twelve lessons, numbered through.
 * A lesson stands here before it is written; titles are messages (`ui.course`).
 */
export const units = [
  {
    id: "border",
    lessons: [
      { slug: "one-people-three-states", number: 1 },
      { slug: "triple-border", number: 2 },
      { slug: "new-actors", number: 3 },
    ],
  },
  {
    id: "paradiplomacy",
    lessons: [
      { slug: "what-is-paradiplomacy", number: 4 },
      { slug: "latin-america", number: 5 },
    ],
  },
  {
    id: "peoples-and-autonomy",
    lessons: [
      { slug: "world-stage", number: 6 },
      { slug: "recognition", number: 7 },
      { slug: "autonomy", number: 8 },
    ],
  },
  {
    id: "alliance",
    lessons: [
      { slug: "birth-of-the-alliance", number: 9 },
      { slug: "how-it-works", number: 10 },
      { slug: "tensions", number: 11 },
      { slug: "balance-and-future", number: 12 },
    ],
  },
] as const;
