import type words from "@/messages/es/lessons/balance-and-future.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./balance-and-future.items";

/** Lesson 12: its order, citations and checks. Its words are messages under the same ids. */
export const balanceAndFuture = {
  slug: "balance-and-future",
  minutes: 30,
  objectives: ["weigh", "word", "plans", "judge"],
  sections: [
    {
      id: "two-readers",
      blocks: [
        {
          kind: "prose",
          id: "two-fingers",
          paragraphs: [8, 108],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "praise",
          paragraphs: [7, 8, 13, 100],
          credits: [{ work: "aranda-salinas-2017" }, { work: "marteles-2009" }],
        },
        {
          kind: "prose",
          id: "decline",
          paragraphs: [108],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "four-questions",
          paragraphs: [7, 8, 13, 100, 108],
          credits: [{ work: "aranda-salinas-2017" }, { work: "marteles-2009" }],
        },
      ],
      check: { id: "who-misread", choices: ["first", "second", "neither"], key: "neither" },
    },
    {
      id: "two-figures",
      blocks: [
        {
          kind: "table",
          id: "same-question",
          columns: ["question", "one", "other", "ask"],
          rows: ["success", "municipalities", "people", "war", "freezes", "chileans", "share"],
          paragraphs: [7, 8, 13, 15, 18, 66, 81, 87, 92, 96, 100, 102, 103, 107, 108],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "marteles-2009" },
            { work: "rouviere-2009" },
            { work: "vera-2011" },
            { work: "bello-2012" },
            { work: "ovando-2013b" },
            { work: "bustillos-2016", presents: "Alejandro Choque Castro" },
          ],
        },
        {
          kind: "prose",
          id: "do-the-sum",
          paragraphs: [18, 66, 67, 87],
          credits: [
            { work: "rouviere-2009" },
            { work: "vera-2011" },
            { work: "aranda-salinas-2017" },
          ],
        },
        {
          kind: "prose",
          id: "share-of-what",
          paragraphs: [66, 80, 81],
          credits: [{ work: "vera-2011" }, { work: "bello-2012" }],
        },
        {
          kind: "prose",
          id: "three-freezes",
          paragraphs: [92, 103, 107],
          credits: [
            { work: "ovando-2013b" },
            { work: "bustillos-2016", presents: "Alejandro Choque Castro" },
            { work: "aranda-salinas-2017" },
          ],
        },
      ],
      check: { id: "real-clash", choices: ["fifty", "huara", "bolivians"], key: "bolivians" },
    },
    {
      id: "still-alive",
      blocks: [
        {
          kind: "prose",
          id: "pole",
          paragraphs: [102, 104],
          credits: [
            { work: "aranda-salinas-2017" },
            { work: "bustillos-2016", presents: "Alejandro Choque Castro" },
          ],
        },
        {
          kind: "prose",
          id: "verbs",
          paragraphs: [105],
          credits: [{ work: "bustillos-2016", presents: "Alejandro Choque Castro" }],
        },
      ],
      check: { id: "hear-the-verb", choices: ["done", "plan", "wish"], key: "wish" },
    },
    {
      id: "your-balance",
      blocks: [
        {
          kind: "prose",
          id: "edge-and-meeting",
          paragraphs: [106, 107],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "conditions",
          paragraphs: [108],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "sentence-to-sign",
          paragraphs: [100, 103, 107, 108],
          credits: [{ work: "aranda-salinas-2017" }, { work: "marteles-2009" }],
        },
      ],
      check: { id: "best-balance", choices: ["slogan", "sourced", "verdict"], key: "sourced" },
    },
  ],
  summary: ["clash", "questions", "alive", "open"],
  items,
} satisfies LessonFor<typeof words>;
