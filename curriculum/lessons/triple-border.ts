import type words from "@/messages/es/lessons/triple-border.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./triple-border.items";

/** Lesson 2: its order, citations and checks. Its words are messages under the same ids. */
export const tripleBorder = {
  slug: "triple-border",
  minutes: 25,
  objectives: ["war", "traces", "ties", "voices"],
  sections: [
    {
      id: "one-war",
      blocks: [
        { kind: "prose", id: "trombone", paragraphs: [62], credits: [] },
        {
          kind: "prose",
          id: "founding-war",
          paragraphs: [15, 16],
          credits: [{ work: "rouviere-2009" }],
        },
        {
          kind: "prose",
          id: "paper-war",
          paragraphs: [16, 106],
          credits: [{ work: "rouviere-2009" }, { work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "two-dates",
          paragraphs: [15, 96, 103],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "context", id: "two-papers", paragraphs: [15, 96, 103], credits: [] },
      ],
      check: { id: "street-name", choices: ["nothing", "battle", "memory"], key: "memory" },
    },
    {
      id: "traces",
      blocks: [
        {
          kind: "prose",
          id: "changed-state",
          paragraphs: [17, 19],
          credits: [{ work: "aranda-salinas-2017" }, { work: "rouviere-2009" }],
        },
        {
          kind: "prose",
          id: "ground",
          paragraphs: [18, 106],
          credits: [{ work: "rouviere-2009" }, { work: "aranda-salinas-2017" }],
        },
        {
          // In order: exchange across the border since the 19th century [18]; the war, 1879-1884 [15] or 1879-1883 [96] [103];
          // the treaty of 1883 and the truce of 1884, from outside the study (block two-papers: mark them so); initiatives
          // of mayors, civic committees and gremios since the end of the 19th century and through the 20th [65].
          kind: "figure",
          id: "dates",
          figure: "border-timeline",
          labels: [
            "border-exchange",
            "war-of-the-pacific",
            "treaty-of-ancon",
            "truce-pact",
            "distant-towns",
          ],
          paragraphs: [15, 18, 65, 96, 103],
          credits: [{ work: "rouviere-2009" }, { work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "who-moved", choices: ["family", "line", "people"], key: "line" },
    },
    {
      id: "ties",
      blocks: [
        {
          kind: "prose",
          id: "also-joins",
          paragraphs: [18],
          credits: [{ work: "rouviere-2009" }],
        },
        {
          kind: "prose",
          id: "two-feasts",
          paragraphs: [61, 62],
          credits: [{ work: "gonzalez-ovando-2014" }],
        },
        {
          // Dots: the town of Oruro, the town of La Tirana, the town of Potosí. Filled: the department of Oruro and today's
          // region of Tarapacá [61]. No route is drawn: the study speaks of a tie between the feasts, not of a road.
          kind: "figure",
          id: "feasts",
          figure: "feasts-map",
          labels: ["bolivia", "chile", "peru", "oruro", "la-tirana", "potosi", "tarapaca"],
          paragraphs: [61, 62, 64],
          credits: [{ work: "gonzalez-ovando-2014" }],
        },
        {
          kind: "prose",
          id: "older-ties",
          paragraphs: [63, 64],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "gonzalez-ovando-2014", presents: "Carlos Sempat Assadourian" },
          ],
        },
      ],
      check: { id: "older-than", choices: ["war", "republics", "alliance"], key: "republics" },
    },
    {
      id: "far-away",
      blocks: [
        {
          kind: "prose",
          id: "distance",
          paragraphs: [65],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "natural",
          paragraphs: [18, 20],
          credits: [{ work: "rouviere-2009" }],
        },
      ],
      check: { id: "speech", choices: ["erase", "natural", "wait"], key: "natural" },
    },
  ],
  summary: ["founding", "left", "joins", "old", "far"],
  items,
} satisfies LessonFor<typeof words>;
