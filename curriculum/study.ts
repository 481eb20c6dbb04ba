/**
 * How our paragraph numbers lie in the study, which prints none: we count from its title on, each quotation that stands
 * by itself and the table too. A section's heading has a number and is not counted in its section.
 */
export const studySections = [
  /** Before the first heading. */
  { id: "opening", first: 9, last: 35 },
  { id: "indigenous", first: 37, last: 59 },
  { id: "aymara", first: 61, last: 108 },
] as const;

export type StudySection = (typeof studySections)[number];
