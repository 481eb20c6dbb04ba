import type words from "@/messages/es/lessons/how-it-works.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./how-it-works.items";

/** Lesson 10: its order, citations and checks. Its words are messages under the same ids. */
export const howItWorks = {
  slug: "how-it-works",
  minutes: 25,
  objectives: ["problems", "origin", "sort", "voices"],
  sections: [
    {
      id: "sack",
      blocks: [
        { kind: "prose", id: "seller", paragraphs: [101], credits: [{ work: "gonzalez-2012" }] },
        { kind: "prose", id: "exchange", paragraphs: [101], credits: [{ work: "gonzalez-2012" }] },
        {
          kind: "table",
          id: "problems-table",
          columns: ["problem", "sought"],
          rows: ["services", "barriers", "plants", "land", "leaving", "custom"],
          paragraphs: [101],
          credits: [{ work: "gonzalez-2012" }, { work: "vasquez-2012" }],
        },
        {
          kind: "prose",
          id: "state-plans",
          paragraphs: [101],
          credits: [{ work: "gonzalez-2012" }, { work: "vasquez-2012" }],
        },
      ],
      check: { id: "one-inspection", choices: ["leaving", "plants", "custom"], key: "plants" },
    },
    {
      id: "from-below",
      blocks: [
        {
          kind: "prose",
          id: "not-from-capitals",
          paragraphs: [84, 85],
          credits: [{ work: "bello-2012" }],
        },
        { kind: "prose", id: "areas", paragraphs: [86], credits: [{ work: "bello-2012" }] },
        { kind: "prose", id: "offer", paragraphs: [76], credits: [{ work: "ovando-2013b" }] },
      ],
      check: { id: "opposite-way", choices: ["start", "secession", "trade"], key: "start" },
    },
    {
      id: "two-faces",
      blocks: [
        { kind: "prose", id: "motives", paragraphs: [90], credits: [{ work: "ovando-2013b" }] },
        {
          kind: "prose",
          id: "humire",
          paragraphs: [89],
          credits: [
            { work: "ovando-2013b", presents: "Francisco Humire" },
            { work: "gonzalez-ovando-rouviere-2008", presents: "Francisco Humire" },
          ],
        },
        {
          kind: "prose",
          id: "dual",
          paragraphs: [96],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "cornago-2010" },
            { work: "filibi-2010" },
          ],
        },
        {
          /*
           * Two columns side by side. Left, under "instrumental" and its aim "economy": "markets" and "tourism" [90],
           * "sustainable" [96]. Right, under "symbolic" and its aim "identity": "reaffirm" [90], "culture" and "space"
           * [96]. Below, one band that spans both columns: "both", development with identity [90].
           */
          kind: "figure",
          id: "faces-diagram",
          figure: "dual-paradiplomacy",
          labels: [
            "instrumental",
            "economy",
            "markets",
            "tourism",
            "sustainable",
            "symbolic",
            "identity",
            "reaffirm",
            "culture",
            "space",
            "both",
          ],
          paragraphs: [90, 96],
          credits: [
            { work: "ovando-2013b" },
            { work: "aranda-salinas-2017" },
            { work: "cornago-2010" },
            { work: "filibi-2010" },
          ],
        },
        {
          kind: "prose",
          id: "territory",
          paragraphs: [91, 96],
          credits: [{ work: "ovando-2013b" }, { work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "guides", choices: ["instrumental", "symbolic", "both"], key: "both" },
    },
    {
      id: "from-afar",
      blocks: [
        {
          kind: "prose",
          id: "banker",
          paragraphs: [93, 94, 95],
          credits: [
            { work: "rouviere-2014" },
            { work: "rouviere-2014", presents: "Banco Interamericano de Desarrollo" },
          ],
        },
        { kind: "prose", id: "fame", paragraphs: [100], credits: [{ work: "marteles-2009" }] },
      ],
      check: { id: "what-is-missing", choices: ["unity", "money", "power"], key: "power" },
    },
  ],
  summary: ["wants", "municipalities", "faces", "distance"],
  items,
} satisfies LessonFor<typeof words>;
