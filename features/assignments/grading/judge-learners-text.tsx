import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import type { Attempt, AttemptItem } from "@/features/quizzes/attempts/attempt.store";
import { textOf } from "@/features/quizzes/items/grade";
import type { ReviewedItem } from "@/features/quizzes/items/reviewed-item";
import type { Wording } from "@/features/quizzes/items/wording";
import { plainWords } from "@/features/quizzes/items/words";
import type { Locale } from "@/i18n/routing";
import { judgeLearnersText } from "./judge-text.action";

type Props = {
  attempt: Attempt;
  item: AttemptItem;
  wording: Wording;
  locale: Locale;
  /** Where texts of an assignment are judged one after the other. */
  queue?: { assignmentId: string; isBlind: boolean };
};

/** Whether an item is a text that a person judges: handed in, and not empty. */
export function isJudged(attempt: Pick<Attempt, "state">, item: AttemptItem): boolean {
  const { interaction } = (item.regraded ?? item.content).item;
  const isText = interaction === "extended-text" && textOf(item.response).trim() !== "";
  return isText && attempt.state === "finished";
}

/** A text without the list of its criteria, which stand in the form beneath. */
export const withoutCriteria = (reviewed: ReviewedItem): ReviewedItem =>
  reviewed.detail.kind === "text"
    ? { ...reviewed, detail: { ...reviewed.detail, criteria: [] } }
    : reviewed;

/** The rubric of a learner's text, to be ticked by a teacher. */
export async function JudgeLearnersText({ attempt, item, wording, locale, queue }: Props) {
  const structure = (item.regraded ?? item.content).item;
  if (structure.interaction !== "extended-text" || !isJudged(attempt, item)) return null;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.judge" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <ActionForm
      id={`judge-${item.position}`}
      scope={`judge-${item.position}`}
      action={judgeLearnersText}
      typed={{ criteria: (item.criteriaMet ?? []).join("\n") }}
      hidden={{
        ...hiddenFields(locale, null),
        ...{ class: attempt.classroomId ?? "", attempt: attempt.id },
        ...{ position: String(item.position), seen: String(item.gradedAt?.getTime() ?? "none") },
        revision: String(item.revision),
        ...(queue ? { queue: queue.assignmentId } : {}),
        ...(queue?.isBlind ? { blind: "1" } : {}),
      }}
      fields={[
        {
          ...{ kind: "checks", name: "criteria", legend: t("title") },
          options: structure.rubric.map(({ id, points }) => ({
            value: id,
            label: plainWords(wording, `criteria.${id}`),
            hint: t("points", { count: points }),
          })),
        },
      ]}
      words={{
        submit: t(queue ? "saveAndNext" : item.criteriaMet ? "again" : "save"),
        unavailable: account("unavailable"),
      }}
    />
  );
}
