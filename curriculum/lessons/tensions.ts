import type words from "@/messages/es/lessons/tensions.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./tensions.items";

/** Lesson 11: its order, citations and checks. Its words are messages under the same ids. */
export const tensions = {
  slug: "tensions",
  minutes: 25,
  objectives: ["tell", "explain", "locate", "separate"],
  sections: [
    {
      id: "one-word",
      blocks: [
        { kind: "prose", id: "qualifier", paragraphs: [92], credits: [{ work: "ovando-2013b" }] },
        { kind: "prose", id: "freeze", paragraphs: [92], credits: [{ work: "ovando-2013b" }] },
        {
          kind: "prose",
          id: "foundations",
          paragraphs: [92, 98],
          credits: [{ work: "aranda-ovando-2012" }],
        },
      ],
      check: { id: "report-the-name", choices: ["fact", "fear", "bank"], key: "fact" },
    },
    {
      id: "far-away",
      blocks: [
        {
          kind: "prose",
          id: "imagined",
          paragraphs: [96],
          credits: [{ work: "aranda-salinas-2017" }, { work: "filibi-2010" }],
        },
        {
          kind: "prose",
          id: "committees",
          paragraphs: [96, 99],
          credits: [{ work: "aranda-salinas-2017" }, { work: "ovando-2013b" }],
        },
        {
          kind: "prose",
          id: "skill",
          paragraphs: [97],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: {
        id: "hard-to-win-over",
        choices: ["closed", "keeps-asking", "weapons"],
        key: "keeps-asking",
      },
    },
    {
      id: "closer-home",
      blocks: [
        {
          kind: "prose",
          id: "peru-and-banks",
          paragraphs: [82, 83, 95],
          credits: [{ work: "rouviere-2014" }],
        },
        {
          kind: "prose",
          id: "members",
          paragraphs: [102],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          /*
           * Northern Chile with today's borders, neighbours named: labels "bolivia", "peru", "chile"; regions
           * "arica-parinacota" and "tarapaca" as areas. Filled marks, "inside" (by 2014): putre, general-lagos,
           * camarones (Arica y Parinacota); pozo-almonte, pica, colchane, camina (Tarapacá). A hollow mark of
           * another shape, "outside" (by 2011): huara (Tarapacá). All [102]; places stand in curriculum/places.ts.
           */
          kind: "figure",
          id: "members-map",
          figure: "chilean-members-map",
          labels: [
            "inside",
            "outside",
            "arica-parinacota",
            "tarapaca",
            "putre",
            "general-lagos",
            "camarones",
            "pozo-almonte",
            "pica",
            "colchane",
            "camina",
            "huara",
            "bolivia",
            "peru",
            "chile",
          ],
          paragraphs: [102],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "context", id: "new-region", paragraphs: [80, 102], credits: [] },
      ],
      check: {
        id: "outside-is-not-against",
        choices: ["against", "talks", "member"],
        key: "talks",
      },
    },
    {
      id: "hague",
      blocks: [
        {
          kind: "prose",
          id: "frozen-tie",
          paragraphs: [103],
          credits: [{ work: "bustillos-2016", presents: "Alejandro Choque Castro" }],
        },
        { kind: "prose", id: "recover", paragraphs: [103], credits: [{ work: "rouviere-2014" }] },
        { kind: "context", id: "judgments", paragraphs: [103], credits: [] },
        {
          /*
           * One line of years, 2001 to 2022, two kinds of marks, told apart by shape and by side of the line: "study"
           * and "context". Study: 2001 "born" [78], 2004 "name" [92], 2006 "freeze" [92], 2008-2013 a span, "cases" [103],
           * 2011 "huara" [102], 2014 "members" [102], 2016 "halt" (Choque Castro's words in Bustillos, 2016; he speaks of
           * the two years before) [103]. Context (block judgments): 27 January 2014 "sea-ruling", 1 October 2018
           * "access-ruling", 1 December 2022 "silala-ruling".
           */
          kind: "figure",
          id: "tensions-line",
          figure: "tensions-timeline",
          labels: [
            "study",
            "context",
            "born",
            "name",
            "freeze",
            "cases",
            "huara",
            "members",
            "halt",
            "sea-ruling",
            "access-ruling",
            "silala-ruling",
          ],
          paragraphs: [78, 92, 102, 103],
          credits: [
            { work: "vera-2011" },
            { work: "ovando-2013b" },
            { work: "aranda-salinas-2017" },
            { work: "rouviere-2014" },
            { work: "bustillos-2016", presents: "Alejandro Choque Castro" },
          ],
        },
      ],
      check: { id: "who-litigates", choices: ["mayors", "states", "alliance"], key: "states" },
    },
  ],
  summary: ["name", "uneasy", "own-limits", "court"],
  items,
} satisfies LessonFor<typeof words>;
