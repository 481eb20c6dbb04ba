import type words from "@/messages/es/lessons/new-actors.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./new-actors.items";

/** Lesson 3: its order, citations and checks. Its words are messages under the same ids. */
export const newActors = {
  slug: "new-actors",
  minutes: 25,
  objectives: ["changes", "ties", "aims", "actors"],
  sections: [
    {
      id: "changing-world",
      blocks: [
        { kind: "prose", id: "radio", paragraphs: [21, 77], credits: [] },
        {
          kind: "prose",
          id: "fast",
          paragraphs: [9, 10],
          credits: [{ work: "aranda-salinas-2017" }, { work: "hernandez-gonzalez-2006" }],
        },
        {
          kind: "prose",
          id: "wealth",
          paragraphs: [10],
          credits: [{ work: "aranda-salinas-2017" }, { work: "marquez-2010" }],
        },
        { kind: "prose", id: "pieces", paragraphs: [11], credits: [{ work: "marquez-2010" }] },
        { kind: "prose", id: "crisis", paragraphs: [12], credits: [{ work: "marquez-2010" }] },
        {
          kind: "prose",
          id: "aymara-answer",
          paragraphs: [13],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "read-a-thesis", choices: ["proved", "thesis", "opinion"], key: "thesis" },
    },
    {
      id: "local-hands",
      blocks: [
        {
          kind: "prose",
          id: "ties",
          paragraphs: [21],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "regimes",
          paragraphs: [21],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "local-global",
          paragraphs: [21],
          credits: [{ work: "cusipuma-2010" }],
        },
      ],
      check: { id: "two-offers", choices: ["clash", "friendship", "regime"], key: "clash" },
    },
    {
      id: "state-aims",
      blocks: [
        {
          kind: "prose",
          id: "aims",
          paragraphs: [22, 23],
          credits: [{ work: "aranda-salinas-2017" }, { work: "cusipuma-2010" }],
        },
        { kind: "prose", id: "room", paragraphs: [22, 23], credits: [] },
      ],
      check: { id: "still-an-aim", choices: ["soldiers", "leave", "whole"], key: "whole" },
    },
    {
      id: "who-else",
      blocks: [
        {
          kind: "prose",
          id: "visible",
          paragraphs: [77],
          credits: [{ work: "aranda-salinas-2017" }, { work: "carreon-2007" }],
        },
        { kind: "prose", id: "wider", paragraphs: [77], credits: [{ work: "carreon-2007" }] },
        /**
         * Drawn: four bands, from the bottom local, regional, national, world. At the left in its band
         * municipality, regional-government, central-government [77] [21]; in the world band regimes [21].
         * One path (label `around`) from municipality and regional-government round the outside up to
         * regimes, not through central-government [21]. At the right the six others of [77], multinationals
         * to media, as columns or one bracket through all four bands: the study gives them no level.
         */
        {
          kind: "figure",
          id: "actors-diagram",
          figure: "actors-levels",
          labels: [
            "world",
            "national",
            "regional",
            "local",
            "regimes",
            "central-government",
            "regional-government",
            "municipality",
            "around",
            "multinationals",
            "workers",
            "religious",
            "ngos",
            "industries",
            "media",
          ],
          paragraphs: [21, 77],
          credits: [{ work: "aranda-salinas-2017" }, { work: "carreon-2007" }],
        },
      ],
      check: {
        id: "in-the-list",
        choices: ["ambassador", "radio-station", "shepherd"],
        key: "radio-station",
      },
    },
  ],
  summary: ["world", "governments", "care", "others"],
  items,
} satisfies LessonFor<typeof words>;
