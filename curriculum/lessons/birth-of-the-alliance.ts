import type words from "@/messages/es/lessons/birth-of-the-alliance.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./birth-of-the-alliance.items";

/** Lesson 9: its order, citations and checks. Its words are messages under the same ids. */
export const birthOfTheAlliance = {
  slug: "birth-of-the-alliance",
  minutes: 20,
  objectives: ["tell", "locate", "partners", "paths"],
  sections: [
    {
      id: "fair",
      blocks: [
        {
          kind: "prose",
          id: "putre-2001",
          paragraphs: [78, 87],
          credits: [{ work: "vera-2011" }, { work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "neglect",
          paragraphs: [75],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "will-and-action",
          paragraphs: [78],
          credits: [{ work: "vera-2011" }],
        },
      ],
      check: {
        id: "whose-idea-was-it",
        choices: ["bank", "mayors", "two-capitals"],
        key: "mayors",
      },
    },
    {
      id: "places",
      blocks: [
        {
          kind: "prose",
          id: "fifty-six",
          paragraphs: [79, 87],
          credits: [{ work: "aranda-salinas-2017" }, { work: "ovando-2013b" }],
        },
        {
          kind: "figure",
          id: "alliance-map",
          // Drawn with today's borders of the three states and of Chile's two northern regions. Marks, each with its word in
          // the legend: `fair` (also a member of 2014) Putre [78] [102]; `member` General Lagos, Camarones (Arica y
          // Parinacota), Colchane, Camiña, Pozo Almonte, Pica (Tarapacá) [102]; `left-out` Huara [102]; `named` Curahuara de
          // Carangas [102] [105], Turco [105], Tacna [83] [88]. Communes stand at their seats (General Lagos: Visviri,
          // Camarones: Cuya). "Tarapacá" of [75], and of 2001, is both regions together; in [102] it is today's; in [88],
          // of 2008, either.
          figure: "alliance-map",
          labels: [
            "bolivia",
            "chile",
            "peru",
            "titicaca",
            "arica-y-parinacota",
            "tarapaca",
            "putre",
            "general-lagos",
            "camarones",
            "colchane",
            "camina",
            "huara",
            "pozo-almonte",
            "pica",
            "curahuara",
            "turco",
            "tacna",
            "fair",
            "member",
            "left-out",
            "named",
          ],
          paragraphs: [78, 83, 88, 102, 105],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "vera-2011" },
            { work: "bustillos-2016", presents: "Choque Castro" },
          ],
        },
        {
          kind: "prose",
          id: "gaps",
          paragraphs: [83, 87, 88, 102, 105],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        { kind: "context", id: "which-tarapaca", paragraphs: [75, 78, 80, 88, 102], credits: [] },
      ],
      check: { id: "empty-side", choices: ["none", "lost", "unnamed"], key: "unnamed" },
    },
    {
      id: "partners",
      blocks: [
        {
          kind: "prose",
          id: "attracted",
          paragraphs: [88],
          credits: [{ work: "gonzalez-ovando-rouviere-2008" }],
        },
        {
          kind: "figure",
          id: "partners-network",
          // Drawn: `alliance` with `municipalities` in the middle [87]; to one side, under `interested`, `idb`, `cespi` and
          // `others`, their lines dotted; to the other, under `joined`, the three governments and `inti`, their lines
          // solid [88]. On a phone the two sides stand above and below.
          figure: "partners-network",
          labels: [
            "alliance",
            "municipalities",
            "interested",
            "joined",
            "idb",
            "cespi",
            "others",
            "chile-government",
            "tarapaca-government",
            "tacna-government",
            "inti",
          ],
          paragraphs: [87, 88],
          credits: [{ work: "gonzalez-ovando-rouviere-2008" }],
        },
        {
          kind: "prose",
          id: "peru-side",
          paragraphs: [82, 83],
          credits: [{ work: "rouviere-2014" }],
        },
        {
          kind: "prose",
          id: "other-actors",
          paragraphs: [77],
          credits: [{ work: "carreon-2007" }],
        },
      ],
      check: { id: "two-ways-in", choices: ["letter", "member", "neither"], key: "member" },
    },
    {
      id: "paths",
      blocks: [
        {
          kind: "prose",
          id: "four-paths",
          paragraphs: [75, 76],
          credits: [{ work: "aranda-salinas-2017" }, { work: "ovando-2013b" }],
        },
        {
          kind: "table",
          id: "four-table",
          columns: ["path", "meaning", "example"],
          rows: ["trade", "peace", "platforms", "networks"],
          paragraphs: [76],
          credits: [{ work: "ovando-2013b" }],
        },
        {
          kind: "prose",
          id: "answer",
          paragraphs: [76, 78, 82, 87, 88],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "thread", choices: ["foreign-trade", "hinge", "net"], key: "net" },
    },
  ],
  summary: ["birth", "size", "support", "four"],
  items,
} satisfies LessonFor<typeof words>;
