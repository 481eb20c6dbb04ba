import type words from "@/messages/es/lessons/recognition.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./recognition.items";

/** Lesson 7: its order, citations and checks. Its words are messages under the same ids. */
export const recognition = {
  slug: "recognition",
  minutes: 25,
  objectives: ["connect", "recognise", "locate", "apply"],
  sections: [
    {
      id: "before-the-law",
      blocks: [
        { kind: "prose", id: "open-it", paragraphs: [54], credits: [] },
        { kind: "prose", id: "born-under", paragraphs: [45], credits: [{ work: "ortega-2011" }] },
        {
          kind: "prose",
          id: "three-organisations",
          paragraphs: [46],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "table",
          id: "new-traits",
          columns: ["trait", "meaning"],
          rows: ["leaders", "networks", "outside", "wider", "own-demands", "ways"],
          paragraphs: [46],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "newcomer", choices: ["ministry", "ditch", "network"], key: "network" },
    },
    {
      id: "two-changes",
      blocks: [
        {
          kind: "prose",
          id: "reform",
          paragraphs: [45, 53],
          credits: [{ work: "ortega-2011" }, { work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "where-strong",
          paragraphs: [53],
          credits: [{ work: "aranda-salinas-2017" }],
        },
      ],
      check: { id: "half-a-summary", choices: ["reforms", "nothing", "parties"], key: "reforms" },
    },
    {
      id: "four-texts",
      blocks: [
        { kind: "prose", id: "changed", paragraphs: [54], credits: [{ work: "stavenhagen-1992" }] },
        { kind: "context", id: "nicaragua-date", paragraphs: [54], credits: [] },
        {
          /*
           * A map of Latin America from Mexico to Chile, today's borders, no names but these.
           * Filled as "constitution": Guatemala 1985, Brazil 1988, Nicaragua 1988 (the study's date), Colombia 1991
           * [54]. Marked as "organisation", a point in the country: Ecuador (Shuar Federation, 1964), Colombia
           * (Regional Indigenous Council of Cauca, 1971; Cauca lies in the south-west), Bolivia (Kataristas, no
           * year) [46]. Colombia has both. Each label stands at its country; the last two are the legend.
           */
          kind: "figure",
          id: "map",
          figure: "recognition-map",
          labels: [
            "guatemala",
            "nicaragua",
            "colombia",
            "ecuador",
            "brazil",
            "bolivia",
            "shuar",
            "cric",
            "kataristas",
            "constitution",
            "organisation",
          ],
          paragraphs: [46, 54],
          credits: [{ work: "aranda-salinas-2017" }, { work: "stavenhagen-1992" }],
        },
        {
          kind: "prose",
          id: "outside-help",
          paragraphs: [54],
          credits: [{ work: "stavenhagen-1997" }],
        },
      ],
      check: { id: "two-years", choices: ["study-only", "both", "silent"], key: "both" },
    },
    {
      id: "why-then",
      blocks: [
        {
          kind: "prose",
          id: "opportunity",
          paragraphs: [57, 58],
          credits: [{ work: "aranda-salinas-2017" }, { work: "maiz-2004" }],
        },
        { kind: "prose", id: "networks", paragraphs: [58], credits: [{ work: "maiz-2004" }] },
        { kind: "prose", id: "framing", paragraphs: [58], credits: [{ work: "maiz-2004" }] },
        {
          /*
           * Three boxes, one under the other, each with its factor and under it its example from this lesson
           * (opportunity: [45]; organisation and discourse: [46]); from each an arrow to one box, the cause. All three are of one size:
           * Máiz does not say which weighs more.
           */
          kind: "figure",
          id: "factors",
          figure: "three-factors",
          labels: [
            "opportunity",
            "organisation",
            "discourse",
            "opportunity-case",
            "organisation-case",
            "discourse-case",
            "cause",
          ],
          paragraphs: [45, 46, 57, 58],
          credits: [{ work: "aranda-salinas-2017" }, { work: "maiz-2004" }],
        },
      ],
      check: {
        id: "fishers",
        choices: ["no-opportunity", "no-organisation", "no-discourse"],
        key: "no-opportunity",
      },
    },
  ],
  summary: ["space", "traits", "texts", "three"],
  items,
} satisfies LessonFor<typeof words>;
