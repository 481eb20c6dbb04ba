import type words from "@/messages/es/lessons/latin-america.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./latin-america.items";

/** Lesson 5: its order, citations and checks. Its words are messages under the same ids. */
export const latinAmerica = {
  slug: "latin-america",
  minutes: 20,
  objectives: ["trace", "forms", "obstacles", "compare"],
  sections: [
    {
      id: "letters",
      blocks: [
        { kind: "prose", id: "nine-pages", paragraphs: [30], credits: [] },
        {
          kind: "prose",
          id: "first-ties",
          paragraphs: [30],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "governments-join",
          paragraphs: [30],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "who-opened", choices: ["embassies", "mayors", "migrants"], key: "migrants" },
    },
    {
      id: "neighbours-first",
      blocks: [
        {
          kind: "prose",
          id: "touching",
          paragraphs: [30],
          credits: [{ work: "aranda-salinas-2017" }, { work: "aranda-reig-2008" }],
        },
        { kind: "prose", id: "other-ways", paragraphs: [31], credits: [{ work: "taupier-2010" }] },
        /**
         * Drawn: a ladder of eight rungs, in the order of the labels from the bottom up. The three of [30]
         * (letters, governments, neighbours) are bracketed as study-order; the five of [31] (twin-cities to
         * associations) as our-order, in another line or tint: [31] lists them without an order or a rank.
         */
        {
          kind: "figure",
          id: "ladder",
          figure: "bonds-ladder",
          labels: [
            "letters",
            "governments",
            "neighbours",
            "twin-cities",
            "agreements",
            "programmes",
            "networks",
            "associations",
            "study-order",
            "our-order",
          ],
          paragraphs: [30, 31],
          credits: [{ work: "aranda-salinas-2017" }, { work: "taupier-2010" }],
        },
      ],
      check: {
        id: "far-irrigation",
        choices: ["two-states", "not-touching", "growth"],
        key: "not-touching",
      },
    },
    {
      id: "closed-doors",
      blocks: [
        {
          kind: "prose",
          id: "constitutions",
          paragraphs: [32],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "three-features",
          paragraphs: [32],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "prose", id: "secrecy", paragraphs: [33], credits: [{ work: "ovando-2013a" }] },
        {
          kind: "prose",
          id: "no-counterweight",
          paragraphs: [33],
          credits: [{ work: "ovando-2013a" }],
        },
      ],
      check: {
        id: "only-the-president",
        choices: ["presidential", "unitary", "touching"],
        key: "presidential",
      },
    },
    {
      id: "openings",
      blocks: [
        {
          kind: "prose",
          id: "more-voices",
          paragraphs: [34, 35],
          credits: [{ work: "torrijos-2000" }],
        },
        {
          kind: "prose",
          id: "far-north",
          paragraphs: [65],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "table",
          id: "doors",
          columns: ["door", "obstacle", "opening"],
          rows: ["law", "deciders", "doers", "distance"],
          paragraphs: [30, 31, 32, 33, 35, 65],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "ovando-2013a" },
            { work: "taupier-2010" },
            { work: "torrijos-2000" },
          ],
        },
        {
          kind: "prose",
          id: "answer",
          paragraphs: [32, 33, 35, 65],
          credits: [{ work: "ovando-2013a" }, { work: "torrijos-2000" }],
        },
      ],
      check: { id: "both-right", choices: ["wrong", "together", "newer"], key: "together" },
    },
  ],
  summary: ["beginning", "ways", "closed", "open"],
  items,
} satisfies LessonFor<typeof words>;
