import type words from "@/messages/es/lessons/autonomy.json";
import type { LessonFor } from "../lesson-for";
import { items } from "./autonomy.items";

/** Lesson 8: its order, citations and checks. Its words are messages under the same ids. */
export const autonomy = {
  slug: "autonomy",
  minutes: 20,
  objectives: ["recognise", "place", "connect", "attribute"],
  sections: [
    {
      id: "assembly",
      blocks: [
        { kind: "prose", id: "three-matters", paragraphs: [49], credits: [] },
        {
          kind: "prose",
          id: "special-regime",
          paragraphs: [48, 49],
          credits: [{ work: "diaz-polanco-1991" }],
        },
        {
          kind: "table",
          id: "four-powers",
          columns: ["power", "question", "example"],
          rows: ["authorities", "competences", "rules", "affairs"],
          paragraphs: [49],
          credits: [{ work: "diaz-polanco-1991" }],
        },
        {
          kind: "prose",
          id: "within",
          paragraphs: [49],
          credits: [{ work: "diaz-polanco-1991" }],
        },
        {
          kind: "figure",
          id: "levels-diagram",
          // Drawn: `state` is the frame round everything but `outside`. In it, above, `central`; below, the frame of
          // `community` with its four compartments, `authorities` to `affairs`; an arrow from `central` down to
          // `competences` bears `law`. `outside` is a dotted frame that does not touch `state`. All of it is [49], but for
          // `central` and `outside`, which are ours and say what the definition leaves out.
          figure: "levels-of-authority",
          labels: [
            "state",
            "central",
            "law",
            "community",
            "authorities",
            "competences",
            "rules",
            "affairs",
            "outside",
          ],
          paragraphs: [49],
          credits: [{ work: "diaz-polanco-1991" }],
        },
      ],
      check: {
        id: "capital-chief",
        choices: ["rules", "authorities", "affairs"],
        key: "authorities",
      },
    },
    {
      id: "rights",
      blocks: [
        {
          kind: "prose",
          id: "whose-right",
          paragraphs: [51, 52],
          credits: [{ work: "diaz-polanco-1998" }],
        },
        {
          kind: "prose",
          id: "first-question",
          paragraphs: [51, 52],
          credits: [{ work: "diaz-polanco-1998" }],
        },
        { kind: "context", id: "declaration", paragraphs: [49, 51], credits: [] },
        {
          kind: "prose",
          id: "granted-or-owed",
          paragraphs: [49, 51, 52],
          credits: [{ work: "diaz-polanco-1991" }, { work: "diaz-polanco-1998" }],
        },
      ],
      check: { id: "no-peoples", choices: ["budget", "holder", "new-state"], key: "holder" },
    },
    {
      id: "debates",
      blocks: [
        {
          kind: "prose",
          id: "law-and-culture",
          paragraphs: [48],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "voice",
          paragraphs: [48],
          credits: [{ work: "aranda-salinas-2017" }],
        },
        {
          kind: "prose",
          id: "forty-years",
          paragraphs: [50],
          credits: [{ work: "burguete-2010" }],
        },
      ],
      check: {
        id: "two-justices",
        choices: ["representation", "citizenship", "legal-pluralism"],
        key: "legal-pluralism",
      },
    },
    {
      id: "union",
      blocks: [
        {
          kind: "prose",
          id: "two-loyalties",
          paragraphs: [55, 56],
          credits: [{ work: "lopez-y-rivas-2006" }],
        },
        {
          kind: "prose",
          id: "answer",
          paragraphs: [48, 49, 50, 51, 52, 55, 56],
          credits: [
            { work: "diaz-polanco-1991" },
            { work: "burguete-2010" },
            { work: "lopez-y-rivas-2006" },
          ],
        },
      ],
      check: { id: "after-the-conflict", choices: ["one-up", "both", "other-up"], key: "both" },
    },
  ],
  summary: ["regime", "holder", "joined", "claims", "open"],
  items,
} satisfies LessonFor<typeof words>;
