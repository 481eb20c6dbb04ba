import type words from "@/messages/es/lessons/world-stage.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./world-stage.items";

/** Lesson 6: its order, citations and checks. Its words are messages under the same ids. */
export const worldStage = {
  slug: "world-stage",
  minutes: 25,
  objectives: ["grow", "weigh", "date", "reach"],
  sections: [
    {
      id: "table-talks",
      blocks: [
        {
          kind: "prose",
          id: "one-table",
          paragraphs: [43, 44],
          credits: [{ work: "ortega-2011" }],
        },
        {
          kind: "prose",
          id: "long-road",
          paragraphs: [37],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "century", choices: ["war-only", "silence", "two-tools"], key: "two-tools" },
    },
    {
      id: "unity-first",
      blocks: [
        {
          kind: "prose",
          id: "movement-rises",
          paragraphs: [38],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "prose", id: "own-values", paragraphs: [39], credits: [{ work: "gross-1982" }] },
        {
          kind: "prose",
          id: "forms",
          paragraphs: [40, 41],
          credits: [{ work: "ortega-2011" }],
        },
        { kind: "prose", id: "effects", paragraphs: [41], credits: [{ work: "ortega-2011" }] },
      ],
      check: { id: "blocked-road", choices: ["failed", "mixed", "won"], key: "mixed" },
    },
    {
      id: "rules-and-meetings",
      blocks: [
        {
          kind: "prose",
          id: "ilo-1980",
          paragraphs: [42],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "context", id: "ratified", paragraphs: [42], credits: [] },
        {
          kind: "prose",
          id: "council-1984",
          paragraphs: [43, 44],
          credits: [{ work: "ortega-2011" }],
        },
        {
          kind: "prose",
          id: "acting-globally",
          paragraphs: [44],
          credits: [{ work: "ortega-2011" }],
        },
      ],
      check: { id: "odd-chair", choices: ["peoples", "two-states", "judge"], key: "peoples" },
    },
    {
      id: "beyond",
      blocks: [
        {
          kind: "prose",
          id: "campaign",
          paragraphs: [47],
          credits: [{ work: "aranda-salinas-2017" }, { work: "stavenhagen-1997" }],
        },
        { kind: "context", id: "declared", paragraphs: [42], credits: [] },
        {
          /*
           * A vertical timeline, oldest first; the year is drawn from this data, the label says what happened.
           * Two kinds of mark, told apart by shape as well as colour, with a legend (labels "study", "context").
           * study:   shuar 1964 [46] · movement 1970-1979, a span [38] · cric 1971 [46] · ilo 1980 [42] ·
           *          council 1984-1990, a span [43] [44] · campaign 1992 [47]
           * context: convention 1989 · bolivia 1991 · peru 1994 · declaration 2007 · chile 2008
           * (Convention 169 of 27 June 1989 and the ILO's register of ratifications; resolution 61/295 of
           * 13 September 2007.)
           */
          kind: "figure",
          id: "dates",
          figure: "world-timeline",
          labels: [
            "study",
            "context",
            "shuar",
            "movement",
            "cric",
            "ilo",
            "council",
            "convention",
            "bolivia",
            "campaign",
            "peru",
            "declaration",
            "chile",
          ],
          paragraphs: [38, 42, 43, 44, 46, 47],
          credits: [{ work: "aranda-salinas-2017" }, { work: "ortega-2011" }],
        },
        {
          kind: "prose",
          id: "past-the-state",
          paragraphs: [59],
          credits: [{ work: "rovira-2007" }],
        },
      ],
      check: { id: "both-halves", choices: ["square", "forum", "firm"], key: "forum" },
    },
  ],
  summary: ["within", "noise", "norms", "farther"],
  items,
} satisfies LessonFor<typeof words>;
