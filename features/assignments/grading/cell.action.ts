"use server";

import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { instantOf } from "@/features/classrooms/class-time";
import { acceptDeviceTime, acceptLate } from "./accept-late.store";
import { actOnCell } from "./cell-act.store";
import { ActForm, AttemptActForm, CommentForm, GradeForm, ReopenForm } from "./cell-fields";
import { doOnCell } from "./do-on-cell";
import { reopenAttempt } from "./reopen-attempt.store";

/** Sets a grade in the place of what the attempts come to. */
export const setGrade = defineAction(
  { form: "cell-grade", schema: GradeForm },
  async (input, asked) =>
    doOnCell(input, asked, (place, act) =>
      actOnCell(place, { kind: "grade", outcome: input.grade, reason: input.reason }, act),
    ),
);

/** Says something to the learner, or takes it back. */
export const commentOnCell = defineAction(
  { form: "cell-comment", schema: CommentForm },
  async (input, asked) =>
    doOnCell(input, asked, (place, act) =>
      actOnCell(place, { kind: "comment", comment: input.comment }, act),
    ),
);

/** What takes one press: the grade of before again, excused or not, one more attempt. */
export const pressOnCell = defineAction(
  { form: "cell-act", schema: ActForm },
  async (input, asked) =>
    doOnCell(input, asked, (place, act) => actOnCell(place, { kind: input.act }, act)),
);

/** Puts an attempt back in progress until a date on the class's clock. */
export const reopen = defineAction(
  { form: "attempt-reopen", schema: ReopenForm },
  async (input, asked) =>
    doOnCell(input, asked, async (place, act, { timeZone }) => {
      const cutOffAt = instantOf(input.cutOff, timeZone);
      if (!cutOffAt) return refuseFields({ cutOff: "malformed" });
      if (cutOffAt <= asked.now) return refuseFields({ cutOff: "date-past" });
      return reopenAttempt(
        place,
        { attemptId: input.attempt, cutOffAt, reason: input.reason },
        act,
      );
    }),
);

/** Lets count what came late, or the time that the learner's device told. */
export const pressOnAttempt = defineAction(
  { form: "attempt-act", schema: AttemptActForm },
  async (input, asked) =>
    doOnCell(input, asked, (place, act) =>
      input.act === "accept-late"
        ? acceptLate(place, input.attempt, act)
        : acceptDeviceTime(place, input.attempt, act),
    ),
);
