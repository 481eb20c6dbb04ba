import type words from "@/messages/es/lessons/one-people-three-states.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./one-people-three-states.items";

/** Lesson 1: its order, citations and checks. Its words are messages under the same ids. */
export const onePeopleThreeStates = {
  slug: "one-people-three-states",
  minutes: 25,
  objectives: ["locate", "share", "origins", "figures"],
  sections: [
    {
      id: "three-anthems",
      blocks: [
        { kind: "prose", id: "cousins", paragraphs: [14], credits: [] },
        {
          kind: "prose",
          id: "around-the-lake",
          paragraphs: [14],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "departments",
          paragraphs: [80],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          // Today's borders. Filled: the three departments of Peru and four of Bolivia that [80] names, and the Chilean
          // region of [80] as it then was, drawn as the two regions it is today (see map-notes). Argentina: its name
          // at its north-western corner, no province filled ([14] names none).
          kind: "figure",
          id: "highlands",
          figure: "highlands-map",
          labels: [
            "bolivia",
            "chile",
            "peru",
            "argentina",
            "titicaca",
            "puno",
            "moquegua",
            "tacna",
            "la-paz",
            "cochabamba",
            "oruro",
            "potosi",
            "arica-parinacota",
            "tarapaca",
          ],
          paragraphs: [14, 80],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "context", id: "map-notes", paragraphs: [14, 80], credits: [] },
      ],
      check: { id: "where-it-ends", choices: ["bolivia", "both-sides", "lake"], key: "both-sides" },
    },
    {
      id: "one-people",
      blocks: [
        {
          kind: "prose",
          id: "language-mark",
          paragraphs: [70, 71],
          credits: [{ work: "vera-2011" }],
        },
        { kind: "prose", id: "testimony", paragraphs: [68, 69], credits: [{ work: "vera-2011" }] },
        {
          kind: "prose",
          id: "blurred-beginnings",
          paragraphs: [72, 73, 74],
          credits: [{ work: "vera-2011" }],
        },
      ],
      check: { id: "changing-people", choices: ["lost", "alive", "frozen"], key: "alive" },
    },
    {
      id: "counting",
      blocks: [
        {
          kind: "table",
          id: "census",
          columns: ["country", "year", "people", "part"],
          rows: ["bolivia", "peru", "chile"],
          paragraphs: [81],
          credits: [{ work: "bello-2012" }, { work: "inei-1993" }, { work: "ine-bolivia-1992" }],
        },
        {
          kind: "prose",
          id: "part-of-what",
          paragraphs: [80, 81],
          credits: [{ work: "aranda-salinas-2017" }, { work: "bello-2012" }],
        },
        {
          kind: "prose",
          id: "allied",
          paragraphs: [66, 67, 78, 80],
          credits: [{ work: "vera-2011" }],
        },
        {
          kind: "table",
          id: "allied-table",
          columns: ["country", "people", "part"],
          rows: ["bolivia", "peru", "chile", "total"],
          paragraphs: [66, 67],
          credits: [{ work: "vera-2011" }],
        },
        {
          // Three bars from zero, in this order: Bolivia 138 560 (77 %), Peru 22 807 (13 %), Chile 18 183 (10 %) [67].
          // `people` and `country` name the axes; the numbers are formatted by the drawing.
          kind: "figure",
          id: "allied-bars",
          figure: "allied-population",
          labels: ["bolivia", "peru", "chile", "people", "country"],
          paragraphs: [67],
          credits: [{ work: "vera-2011" }],
        },
      ],
      check: { id: "headline", choices: ["copy", "ask", "discard"], key: "ask" },
    },
    {
      id: "at-the-margin",
      blocks: [
        {
          kind: "prose",
          id: "margins",
          paragraphs: [14, 18, 69],
          credits: [{ work: "rouviere-2009" }, { work: "vera-2011" }],
        },
      ],
      check: { id: "three-letters", choices: ["chance", "alike", "neighbour"], key: "alike" },
    },
  ],
  summary: ["home", "people", "beginnings", "counts", "margin"],
  items,
} satisfies LessonFor<typeof words>;
