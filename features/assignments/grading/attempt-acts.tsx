import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { endOfDay, localOf } from "@/features/classrooms/class-time";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { Assignment } from "../assignment";
import type { StoredCell } from "../cells.store";
import { pressOnAttempt, reopen } from "./cell.action";
import type { CellAttempt } from "./cell.store";
import { cellHidden } from "./cell-hidden";

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  cell: StoredCell;
  attempt: CellAttempt;
  /** Whether an attempt of this learner goes on: two cannot. */
  hasRunning: boolean;
  locale: Locale;
  now: Date;
};

/** What a teacher may do to one attempt: let late responses or the device's time count, reopen it. */
export async function AttemptActs(props: Props) {
  const { attempt, hasRunning } = props;
  const isOver = attempt.state === "finished" || attempt.state === "neverSubmitted";
  const mayTakeTime = attempt.state === "finished" && attempt.deviceAt && !attempt.acceptedAt;
  return (
    <>
      {attempt.state === "finished" && attempt.lateCount > 0 && (
        <Press {...props} act="accept-late" />
      )}
      {mayTakeTime && <Press {...props} act="accept-time" />}
      {isOver && !hasRunning && !attempt.isPaper && <Reopen {...props} />}
    </>
  );
}

const hiddenOf = ({ classroom, assignment, cell, attempt, locale }: Props) => ({
  ...cellHidden(
    { classroomId: classroom.id, assignmentId: assignment.id, userId: cell.userId },
    cell,
    locale,
  ),
  attempt: attempt.id,
});

async function Press(props: Props & { act: "accept-late" | "accept-time" }) {
  const { act, attempt, classroom, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.attempts" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const when = async (at: Date | null) =>
    at ? sayWhen(at, locale, "dateTime", classroom.timeZone) : "";
  return (
    <ActionForm
      id={`${act}-${attempt.id}`}
      action={pressOnAttempt}
      typed={{}}
      hidden={{ ...hiddenOf(props), act }}
      fields={[]}
      words={{ submit: t(`acts.${act}`), unavailable: account("unavailable") }}
      isQuiet
    >
      <p>
        {act === "accept-late"
          ? t("lateResponses", { count: attempt.lateCount })
          : t("twoTimes", {
              device: await when(attempt.deviceAt),
              received: await when(attempt.submittedAt),
            })}
      </p>
    </ActionForm>
  );
}

async function Reopen(props: Props) {
  const { attempt, classroom, locale, now } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.reopen" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const typed = await findTyped("attempt-reopen");
  const fields: FieldSpec[] = [
    {
      ...{ kind: "text", type: "datetime-local", name: "cutOff", autoComplete: "off" },
      ...{ label: t("cutOff"), hint: t("cutOffHint", { zone: classroom.timeZone }) },
    },
    { kind: "area", name: "reason", label: t("reason"), hint: t("reasonHint"), maxLength: 300 },
  ];
  return (
    <details open={typed.attempt === attempt.id}>
      <summary>{t("title")}</summary>
      <ActionForm
        id={`reopen-${attempt.id}`}
        scope={`reopen-${attempt.id}`}
        action={reopen}
        typed={{
          cutOff: localOf(endOfDay(now, classroom.timeZone, 2), classroom.timeZone),
          ...(typed.attempt === attempt.id ? typed : {}),
        }}
        hidden={hiddenOf(props)}
        fields={fields}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
        isQuiet
      >
        <p>{t("lead")}</p>
      </ActionForm>
    </details>
  );
}
