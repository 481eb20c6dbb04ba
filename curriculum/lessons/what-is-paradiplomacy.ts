import type words from "@/messages/es/lessons/what-is-paradiplomacy.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./what-is-paradiplomacy.items";

/** Lesson 4: its order, citations and checks. Its words are messages under the same ids. */
export const whatIsParadiplomacy = {
  slug: "what-is-paradiplomacy",
  minutes: 20,
  objectives: ["explain", "sort", "compare", "relate"],
  sections: [
    {
      id: "signatures",
      blocks: [
        { kind: "prose", id: "two-mayors", paragraphs: [26, 28], credits: [] },
        {
          kind: "prose",
          id: "who-signs",
          paragraphs: [21],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "new-word",
          paragraphs: [24, 26, 28],
          credits: [{ work: "aranda-ovando-corder-2010" }, { work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "two-regions",
          paragraphs: [25],
          credits: [{ work: "aranda-ovando-corder-2010" }],
        },
      ],
      check: { id: "name-the-case", choices: ["treaty", "nurses", "potatoes"], key: "nurses" },
    },
    {
      id: "three-kinds",
      blocks: [
        {
          kind: "prose",
          id: "microdiplomacy",
          paragraphs: [26],
          credits: [{ work: "carreon-2007", presents: "Duchacek" }],
        },
        {
          kind: "prose",
          id: "near-or-far",
          paragraphs: [26],
          credits: [{ work: "carreon-2007", presents: "Duchacek" }],
        },
        {
          kind: "prose",
          id: "whole-world",
          paragraphs: [26],
          credits: [{ work: "carreon-2007", presents: "Duchacek" }],
        },
        {
          kind: "figure",
          id: "kinds-diagram",
          figure: "three-kinds",
          labels: [
            "home",
            "neighbour",
            "far-region",
            "world",
            "cross-border",
            "cross-regional",
            "global",
          ],
          paragraphs: [26],
          credits: [{ work: "carreon-2007", presents: "Duchacek" }],
        },
        {
          kind: "prose",
          id: "passed-on",
          paragraphs: [26],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "carreon-2007", presents: "Duchacek" },
          ],
        },
      ],
      check: {
        id: "wool",
        choices: ["cross-border", "cross-regional", "global"],
        key: "cross-regional",
      },
    },
    {
      id: "definitions",
      blocks: [
        { kind: "prose", id: "miranda", paragraphs: [27], credits: [{ work: "miranda-2005" }] },
        { kind: "prose", id: "cornago", paragraphs: [28], credits: [{ work: "cornago-2010" }] },
        {
          kind: "table",
          id: "comparison",
          columns: ["author", "who", "partner", "purpose", "stress"],
          rows: ["duchacek", "miranda", "cornago"],
          paragraphs: [26, 27, 28],
          credits: [
            { work: "carreon-2007", presents: "Duchacek" },
            { work: "miranda-2005" },
            { work: "cornago-2010" },
          ],
        },
      ],
      check: { id: "same-thing", choices: ["same", "opposed", "overlap"], key: "overlap" },
    },
    {
      id: "beside-the-state",
      blocks: [
        { kind: "prose", id: "support", paragraphs: [29], credits: [{ work: "miranda-2003" }] },
        {
          kind: "prose",
          id: "answer",
          paragraphs: [21, 26, 27, 28, 29],
          credits: [{ work: "miranda-2005" }, { work: "miranda-2003" }],
        },
      ],
      check: { id: "locusts", choices: ["nuisance", "together", "replaced"], key: "together" },
    },
  ],
  summary: ["idea", "kinds", "authors", "leaning"],
  items,
} satisfies LessonFor<typeof words>;
