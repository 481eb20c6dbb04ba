import type { Item } from "@/curriculum/types";

/** One made-up item of each interaction, for the tests of this room. */
const taught = { section: "s", block: "b", objective: "o", paragraphs: [24] };

export const exampleItems = {
  choice: { interaction: "choice", id: "one", ...taught, choices: ["a", "b", "c"], key: "b" },
  "multiple-choice": {
    interaction: "multiple-choice",
    id: "many",
    ...taught,
    choices: ["a", "b", "c", "d"],
    key: ["a", "c"],
  },
  order: {
    interaction: "order",
    id: "order",
    ...taught,
    choices: ["x", "y", "z"],
    key: ["y", "x", "z"],
  },
  match: {
    interaction: "match",
    id: "match",
    ...taught,
    sources: ["s1", "s2", "s3"],
    targets: ["t1", "t2", "t3"],
    key: { s1: "t1", s2: "t2", s3: "t1" },
  },
  "inline-choice": {
    interaction: "inline-choice",
    id: "gaps",
    ...taught,
    gaps: [
      { id: "g1", choices: ["a", "b"], key: "a" },
      { id: "g2", choices: ["c", "d"], key: "d" },
    ],
  },
} satisfies { [I in Item["interaction"]]: Extract<Item, { interaction: I }> };
