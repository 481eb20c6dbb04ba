/** Table 1 of the study [67]: who lives in the area of the Alliance, as it counts. */
export const alliedPopulation = {
  /** In people; the shares are the table's own, from 0 to 1. */
  bars: [
    { label: "bolivia", people: 138_560, share: 0.77 },
    { label: "peru", people: 22_807, share: 0.13 },
    { label: "chile", people: 18_183, share: 0.1 },
  ],
  /** What the bars stand for, and what their lengths count. */
  axes: { what: "country", unit: "people" },
} as const;
