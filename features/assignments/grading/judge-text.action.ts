"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Asked, defineAction, type Reply } from "@/features/accounts/define-action";
import { done, refuse } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { textsPath } from "../paths";
import { classToChange } from "./class-to-change";
import { findTextState, judgeClassText } from "./judge-class-text.store";

/** An instant in milliseconds, or "none". */
const Seen = z
  .string()
  .regex(/^(none|\d{1,15})$/)
  .transform((text) => (text === "none" ? null : new Date(Number(text))));

const JudgeForm = z.object({
  class: z.uuid(),
  attempt: z.uuid(),
  position: z.coerce.number().int().min(1).max(100),
  /** Ids of the rubric, each on a line. */
  criteria: z
    .string()
    .max(1_200)
    .default("")
    .transform((lines) => lines.split("\n").filter((line) => line !== "")),
  /** When the judgement was made that the page shows. */
  seen: Seen,
  /** Which of the texts that the item has held the page shows. */
  revision: z.coerce.number().int().min(0),
  whose: z
    .union([
      z.literal("theirs"),
      z
        .string()
        .startsWith("yours-")
        .transform((text) => text.slice(6))
        .pipe(Seen),
    ])
    .optional(),
  /** The assignment whose texts are judged one after the other; absent on an attempt's own page. */
  queue: z.uuid().optional(),
  blind: z.literal("1").optional(),
});

/** A teacher judges a text by its rubric; in a queue, the next one comes. */
export const judgeLearnersText = defineAction(
  { form: "judge-text", schema: JudgeForm },
  async (input, asked) => {
    const found = await classToChange(asked.actor, input.class, "grade");
    if (!found.ok) return found;
    const { classroom, by } = found.value;
    if (input.whose === "theirs") return goOn(input, asked);
    const judged = await judgeClassText(
      {
        ...{ attemptId: input.attempt, position: input.position, criteriaMet: input.criteria },
        seenRevision: input.revision,
        seenAt: input.whose === undefined ? input.seen : input.whose,
      },
      { classroomId: classroom.id, by },
      asked.now,
    );
    if (judged.ok) return goOn(input, asked);
    return judged.refusal === "conflict" ? conflict(input, asked) : judged;
  },
);

type Judging = z.output<typeof JudgeForm>;

async function goOn(input: Judging, { locale }: Asked): Promise<Reply> {
  const { queue, attempt, position, blind } = input;
  if (queue) {
    const query = new URLSearchParams({
      ...{ after: `${attempt}.${position}`, ...(blind ? { blind } : {}) },
    });
    redirect(`${localePath(locale, textsPath(input.class, queue))}?${query}`);
  }
  refresh();
  const t = await getTranslations({ locale, namespace: "ui.gradebook.acts" });
  return done({ sentence: t("done") });
}

async function conflict(input: Judging, { locale }: Asked): Promise<Reply> {
  const stands = await findTextState(input.attempt, input.position);
  // Another text stands there than was judged: there is nothing to choose before it is read.
  if (stands?.revision !== input.revision) return refuse("conflict");
  const t = await getTranslations({ locale, namespace: "ui.gradebook.conflict" });
  return {
    ...refuse("conflict"),
    message: t("judged"),
    ask: {
      name: "whose",
      legend: t("whose"),
      options: [
        { value: "theirs", label: t("theirs") },
        { value: `yours-${stands.gradedAt?.getTime() ?? "none"}`, label: t("yours") },
      ],
    },
  };
}
